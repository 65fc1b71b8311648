package io.onething.approval.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.Supplementing.CaseItem;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.kernel.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random walks of one approval through all that a department, an applicant, other items and the law may do to it, over
 * the holidays of 2026, with timers that fire late or not for days. The rules and services are the real ones. A seed
 * gives the same walk each time: {@code -Donething.walk=SEED} walks it alone.
 */
class ApprovalWalkTest {
    private static final int WALKS = 4000;
    private static final int STEPS = 60;
    private static final Instant YEAR = Instant.parse("2026-01-05T00:30:00Z");

    private final Set<ApprovalState> states = EnumSet.noneOf(ApprovalState.class);
    private final Set<Class<?>> events = new HashSet<>();
    private final Set<Rejection.Reason> reasons = EnumSet.noneOf(Rejection.Reason.class);

    @Test
    void no_walk_breaks_what_must_always_hold() {
        @Nullable Integer single = Integer.getInteger("onething.walk");
        if (single != null) {
            new Walk(single).go();
            return;
        }
        for (int seed = 0; seed < WALKS; seed++) {
            new Walk(seed).go();
        }
        assertThat(states).as("states that were walked through").containsExactlyInAnyOrder(ApprovalState.values());
        assertThat(events).as("what was told").containsExactlyInAnyOrder(ApprovalEvent.class.getPermittedSubclasses());
        // Those of the chair of a hearing are of other features.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(reasons)))
                .as("what nothing was refused for")
                .containsExactly(Rejection.Reason.HEARING_CHAIR);
    }

    private final class Walk {
        private final String name;
        private final Random random;
        private final WalkedItems items;
        private final WalkedAnswers answers;
        private final WalkedOffice office;
        private final WalkedFacts facts;
        private final WalkInvariants invariants;
        private final WalkedClocks clocks;
        private final List<TaskAnswer> given = new ArrayList<>();
        private final CaseItem item;
        private int heard;
        private boolean down;

        Walk(int seed) {
            random = new Random(seed);
            name = "walk " + seed;
            items = new WalkedItems(random);
            answers = new WalkedAnswers(random, random.nextInt(4) == 0);
            Instant begin = YEAR.plus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
            Approval assigned = items.assigned(begin);
            office = new WalkedOffice(items.settings(), assigned, random.nextInt(16) != 0);
            item = InMemoryApprovals.item(assigned);
            facts = new WalkedFacts(begin);
            invariants = new WalkInvariants(office, name);
            clocks = new WalkedClocks(office, facts, name);
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                pass();
                Approval before = office.approval();
                @Nullable WorkingCalendar days = office.calendar.current().orElse(null);
                boolean recounted = false;
                @Nullable Instant corrected = null;
                switch (random.nextInt(24)) {
                    case 0 -> {
                        office.changing.takeIn(List.of(items.changed(item, office.now())));
                        recounted = true;
                    }
                    case 1 -> {
                        publish();
                        recounted = true;
                    }
                    case 2 -> order();
                    case 3, 4 -> corrected = correct();
                    case 5 -> supply();
                    case 6 -> issue();
                    case 7 -> office.visitOpen = random.nextInt(3) == 0;
                    case 8 -> office.hearingOpen = random.nextInt(3) == 0;
                    case 9, 10, 11 -> office.verify(random);
                    default -> answer();
                }
                look(corrected, recounted, false);
                if (days != null && days.equals(office.calendar.current().orElse(null))) {
                    invariants.timeWasFirst(before, facts, days);
                }
            }
            settle();
        }

        /** Minutes, hours, days, or until something is due; whoever looks may be away. */
        private void pass() {
            Instant now = office.now();
            @Nullable Instant due = office.row().wakeAt();
            office.clock.set(
                    switch (random.nextInt(10)) {
                        case 0, 1, 2 -> now.plusSeconds(random.nextInt(3 * 3600));
                        case 3, 4 -> now.plusSeconds(random.nextInt(24 * 3600));
                        case 5 -> now.plusSeconds(random.nextInt(12 * 24 * 3600));
                        case 6, 7 -> due == null || due.isBefore(now) ? now : due.plusSeconds(random.nextInt(20));
                        default -> now;
                    });
            if (random.nextInt(12) == 0) {
                down = !down;
            }
            if (!down && random.nextInt(4) != 0) {
                office.sweep();
                look(null, false, true);
            }
        }

        private void answer() {
            Approval before = office.approval();
            List<TaskAnswer> batch = new ArrayList<>();
            int size = random.nextInt(6) == 0 ? 2 : 1;
            for (int i = 0; i < size; i++) {
                boolean again = !given.isEmpty() && random.nextInt(5) == 0;
                batch.add(again ? given.get(random.nextInt(given.size())) : answers.next(before));
            }
            given.addAll(batch);
            int told = office.told.size();
            List<Outcome> outcomes = office.answering.take(batch);
            assertThat(outcomes).as(name).hasSameSizeAs(batch);
            boolean changed = false;
            for (int i = 0; i < size; i++) {
                if (outcomes.get(i) instanceof Outcome.Rejected(Rejection rejection)) {
                    reasons.add(rejection.reason());
                }
                changed |= outcomes.get(i) instanceof Outcome.Changed;
                boolean stands = outcomes.get(i) instanceof Outcome.Changed(Approval after, var _)
                        && after.decision() != null
                        && before.decision() == null;
                assertThat(stands && office.hearingOpen)
                        .as("decided before the record, %s", name)
                        .isFalse();
                assertThat(stands && office.visitOpen && batch.get(i).answer() instanceof Answer.Approved)
                        .as("approved before the visit, %s", name)
                        .isFalse();
            }
            if (!changed && office.approval().version() == before.version()) {
                // Time may have turned the lamp, or reminded of what is owed, before the word was heard.
                assertThat(office.approval().with(before.lamp()).followed(before.proceeding()))
                        .as("what is not taken, %s", name)
                        .isEqualTo(before);
                assertThat(office.told.stream().skip(told))
                        .as("told of nothing, %s", name)
                        .allMatch(event -> event instanceof ApprovalEvent.LampChanged
                                || event instanceof ApprovalEvent.ToleranceBegun
                                || event instanceof ApprovalEvent.ToleranceReminded);
            }
        }

        private void order() {
            boolean withdrawn = random.nextInt(3) == 0;
            if (office.approval().isOpen() && random.nextInt(5) != 0) {
                return;
            }
            var cause = withdrawn ? Undoing.Cause.WITHDRAWAL : Undoing.Cause.INPUT_REVOKED;
            var order = new Undoing.Order(item, cause, random.nextBoolean() ? "BIRTH" : "HUKOU", "不再需要");
            int told = office.told.size();
            office.undoing.takeIn(List.of(order));
            assertThat(office.told.stream()
                            .skip(told)
                            .filter(event -> event instanceof ApprovalEvent.Undone undone && undone.cause() == cause))
                    .as("an order is answered, %s", name)
                    .hasSize(1);
        }

        /** The message comes some time after what it tells of; now and then nothing was asked for. */
        private @Nullable Instant correct() {
            List<Supplement> asked = office.approval().proceeding().supplements();
            Instant from = asked.isEmpty() ? office.now() : asked.getLast().askedAt();
            Instant at = between(from, office.now());
            boolean missed = random.nextInt(6) == 0;
            office.supplementing.takeIn(List.of(
                    missed
                            ? new Supplementing.Missed(item, at)
                            : new Supplementing.Corrected(item, Map.of(), List.of(), at)));
            return missed ? null : at;
        }

        private void supply() {
            if (random.nextInt(3) == 0) {
                Instant at = between(office.approval().assignedAt(), office.now());
                office.supplementing.takeIn(List.of(new Supplementing.Supplied(item, Map.of(), List.of(), at)));
            }
        }

        private Instant between(Instant from, Instant to) {
            long seconds = Duration.between(from, to).toSeconds();
            return random.nextBoolean() ? to : from.plusSeconds(random.nextLong(seconds + 1));
        }

        private void issue() {
            if (random.nextInt(3) == 0) {
                office.certificates.deliver(List.of(new Certificates.Issued(
                        item.caseNumber(), item.code(), LocalDate.ofInstant(office.now(), java.time.ZoneOffset.UTC))));
            }
        }

        /** A notice takes some days off, or takes that back. */
        private void publish() {
            WorkingCalendar year = Calendar2026.calendar();
            LocalDate off =
                    LocalDate.ofInstant(office.now(), java.time.ZoneOffset.UTC).plusDays(random.nextInt(8));
            Set<LocalDate> holidays = Stream.concat(year.holidays().stream(), Stream.of(off, off.plusDays(1)))
                    .collect(Collectors.toSet());
            office.follow(
                    random.nextBoolean()
                            ? year
                            : new WorkingCalendar(year.announcedYears(), holidays, year.workingWeekends()));
        }

        private void look(@Nullable Instant corrected, boolean recounted, boolean swept) {
            boolean again = recounted;
            for (ApprovalEvent event : office.told.subList(heard, office.told.size())) {
                facts.hear(event, corrected, office.now());
                events.add(event.getClass());
                again |= event instanceof ApprovalEvent.SupplementAsked
                        || event instanceof ApprovalEvent.ClockMoved(var _, var cause)
                                && cause == ApprovalEvent.Cause.SUSPENDED;
            }
            heard = office.told.size();
            states.add(office.approval().state());
            invariants.check();
            clocks.check(swept, again);
        }

        /** Nobody does anything any more, and every timer fires: nothing stays unnoticed. */
        private void settle() {
            office.follow(Calendar2026.calendar());
            look(null, true, false);
            for (int round = 0; round < 12; round++) {
                office.sweep();
                look(null, round == 0, true);
                @Nullable Instant next = office.row().wakeAt();
                office.clock.set(next == null ? office.now().plus(Duration.ofDays(30)) : next);
            }
            invariants.atTheEnd();
        }
    }
}
