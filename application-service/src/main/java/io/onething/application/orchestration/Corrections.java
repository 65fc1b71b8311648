package io.onething.application.orchestration;

import io.onething.application.orchestration.CaseEvent.ItemLapsed;
import io.onething.application.orchestration.CaseEvent.ItemSupplemented;
import io.onething.application.orchestration.CaseEvent.SupplementCollected;
import io.onething.application.orchestration.CaseEvent.SupplementTold;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 补正 of a case file under way: what departments ask is collected, told once, and taken in as it comes; what does not
 * come in time ends its item.
 */
final class Corrections {
    private final Course course;

    Corrections(Course course) {
        this.course = course;
    }

    void ask(CaseItem item, ItemSupplement asked) {
        @Nullable ItemSupplement known = item.supplement();
        // A department may ask once more only where papers went back and came anew; anything else is a repeat.
        boolean isNews =
                known == null || (known.answeredAt() != null && asked.askedAt().isAfter(known.askedAt()));
        if (isNews && item.state() == ItemState.IN_PROGRESS) {
            int before = known == null ? 0 : known.delay();
            course.put(item.with(new ItemSupplement(
                    asked.corrections(),
                    asked.returned(),
                    asked.accepted(),
                    asked.askedAt(),
                    asked.tellBy(),
                    null,
                    null,
                    null,
                    before)));
            course.tell(new SupplementCollected(item.code(), asked.askedAt()));
        }
    }

    /** Gives the one notice as soon as no other department may ask or its time has come. */
    void tell(SupplementRule rule, @Nullable WorkingCalendar days, Instant now) {
        List<CaseItem> collected = collected();
        boolean othersMayAsk = course.items().stream().anyMatch(CaseItem::mayBeAsked);
        if (!collected.isEmpty()
                && (!othersMayAsk
                        || !rule.noticeAt(supplements(collected), days).isAfter(now))) {
            @Nullable LocalDate answerBy = rule.answerBy(now, days);
            collected.forEach(item -> course.put(item.with(supplement(item).told(now, answerBy))));
            course.tell(
                    new SupplementTold(collected.stream().map(CaseItem::code).toList(), answerBy, now));
        }
    }

    /**
     * Takes in what the applicant corrected; an item of which only a part is corrected goes on waiting.
     *
     * @param corrected keys of papers and codes of fields
     */
    void take(Set<String> corrected, @Nullable WorkingCalendar days, Instant now) {
        for (CaseItem item : course.items()) {
            if (item.waitsForApplicant()
                    && supplement(item).corrections().stream().allMatch(each -> corrected.contains(each.key()))) {
                ItemSupplement asked = supplement(item);
                course.put(item.with(asked.answered(now, SupplementRule.workingDays(asked, now, days))));
                course.tell(new ItemSupplemented(item.code(), now));
            }
        }
    }

    /** Ends what was not corrected in time. */
    void end(SupplementRule rule, Instant now) {
        for (CaseItem item : course.items()) {
            @Nullable Instant end = item.waitsForApplicant() ? rule.lapsesAt(supplement(item)) : null;
            if (end != null && !end.isAfter(now)) {
                course.put(item.ended(ItemState.LAPSED, now));
                course.tell(new ItemLapsed(item.code(), now));
                course.proceed(now);
            }
        }
    }

    /** When there is something to tell or to end. */
    Stream<Instant> moments(SupplementRule rule, @Nullable WorkingCalendar days) {
        List<CaseItem> collected = collected();
        Stream<Instant> notice =
                collected.isEmpty() ? Stream.empty() : Stream.of(rule.noticeAt(supplements(collected), days));
        Stream<Instant> ends = course.items().stream()
                .filter(CaseItem::waitsForApplicant)
                .map(item -> rule.lapsesAt(supplement(item)))
                .filter(Objects::nonNull);
        return Stream.concat(notice, ends);
    }

    private List<CaseItem> collected() {
        return course.items().stream().filter(CaseItem::isCollected).toList();
    }

    private static ItemSupplement supplement(CaseItem item) {
        return Objects.requireNonNull(item.supplement());
    }

    private static List<ItemSupplement> supplements(List<CaseItem> items) {
        return items.stream().map(Corrections::supplement).toList();
    }
}
