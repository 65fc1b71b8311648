package io.onething.application.timeline;

import io.onething.application.Texts;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words an entry when it is read, so that better wording reaches old entries too. */
@Component
public class TimelineWords {
    private final Texts texts;

    TimelineWords(Texts texts) {
        this.texts = texts;
    }

    /** The name of who did it: null for an applicant, whose name the reader knows. */
    public @Nullable String actor(TimelineEntry entry, Plan plan) {
        return switch (entry.event().actor()) {
            case APPLICANT -> null;
            case DEPARTMENT ->
                item(entry, plan).map(item -> item.department().nameZh()).orElse(null);
            case PLATFORM -> texts.zh("timeline.platform");
        };
    }

    public String zh(TimelineEntry entry, Plan plan) {
        return texts.zh(
                "timeline." + entry.event().code(),
                item(entry, plan).map(PlannedItem::nameZh).orElse(plan.nameZh()),
                department(entry, plan),
                detail(entry, texts::zh),
                rules(entry, "、", texts::zh));
    }

    public String en(TimelineEntry entry, Plan plan) {
        return texts.en(
                "timeline." + entry.event().code(),
                item(entry, plan).map(PlannedItem::nameEn).orElse(plan.nameEn()),
                department(entry, plan),
                detail(entry, texts::en),
                rules(entry, ", ", texts::en));
    }

    private static String detail(TimelineEntry entry, UnaryOperator<String> words) {
        if (tellsOfRules(entry)) {
            return RulesDetail.of(Objects.requireNonNull(entry.detail())).ground();
        }
        return entry.event() == TimelineEvent.COMPLETED || entry.event() == TimelineEvent.RESULT_CHANGED
                ? words.apply("timeline.result." + entry.detail())
                : Objects.requireNonNullElse(entry.detail(), "");
    }

    /** What is different under other rules; empty for anything else. */
    private static String rules(TimelineEntry entry, String between, UnaryOperator<String> words) {
        return !tellsOfRules(entry)
                ? ""
                : RulesDetail.of(Objects.requireNonNull(entry.detail())).kinds().stream()
                        .map(kind -> words.apply("rules." + kind))
                        .collect(Collectors.joining(between));
    }

    private static boolean tellsOfRules(TimelineEntry entry) {
        return entry.event() == TimelineEvent.RULES_CHANGED || entry.event() == TimelineEvent.RULES_RESTORED;
    }

    private static String department(TimelineEntry entry, Plan plan) {
        return item(entry, plan).map(item -> item.department().nameZh()).orElse("");
    }

    private static Optional<PlannedItem> item(TimelineEntry entry, Plan plan) {
        return Optional.ofNullable(entry.item()).flatMap(plan::item);
    }
}
