package io.onething.application.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.application.orchestration.CaseEvent.Completed;
import io.onething.application.orchestration.CaseEvent.ItemDispatched;
import io.onething.application.orchestration.ModelledDepartments.Stand;
import io.onething.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random walks of a case file among departments that decide, ask for corrections, revoke and look again, an applicant who
 * corrects and withdraws, and messages that come late, out of order between topics, and again. Every step goes on from
 * what was stored, as after a crash. A seed gives the same walk each time: {@code -Donething.walk=SEED} walks it alone.
 */
class CourseWalkTest {
    private static final int WALKS = 4000;
    private static final int STEPS = 120;
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);
    private static final SupplementRule RULE = new SupplementRule(0, 5, true);

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
    }

    private static final class Walk {
        private final int seed;
        private final Random random;
        private final ModelledDepartments departments;
        private final Map<String, CaseItem> stored = new LinkedHashMap<>();
        private final List<CaseEvent> told = new ArrayList<>();
        private Instant now = Instant.parse("2026-03-04T02:00:00Z");
        private boolean completed;

        Walk(int seed) {
            this.seed = seed;
            random = new Random(seed);
            departments = new ModelledDepartments(PLAN, random);
        }

        void go() {
            keep(Course.begin(PLAN, now));
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofSeconds(random.nextInt(200)));
                switch (random.nextInt(12)) {
                    case 0 -> withdraw();
                    case 1 -> step(course -> course.correct(keys(), null, now));
                    case 2 -> step(course -> {});
                    case 3, 4 -> departments.license(now);
                    case 5, 6, 7 -> departments.act(now);
                    default -> hear();
                }
            }
            settle();
            atTheEnd();
        }

        private void withdraw() {
            if (completed || random.nextInt(6) != 0) {
                return;
            }
            List<String> codes = List.copyOf(stored.keySet());
            @Nullable String item = random.nextBoolean() ? null : codes.get(random.nextInt(codes.size()));
            step(course -> course.withdraw(item, "", now));
        }

        private void hear() {
            @Nullable Report report = departments.next();
            if (report != null) {
                step(course -> course.take(report, now));
            }
        }

        private void step(Consumer<Course> change) {
            Course course = Course.resume(PLAN, stored, completed);
            change.accept(course);
            course.look(RULE, null, now);
            keep(course);
        }

        private void keep(Course course) {
            course.items().forEach(item -> stored.put(item.code(), item));
            told.addAll(course.events());
            course.events().forEach(departments::hear);
            completed |= course.result() != null;
            always(course);
        }

        /** Time goes on until all is decided: the applicant corrects what is asked for. */
        private void settle() {
            for (int round = 0; round < 400; round++) {
                now = now.plus(Duration.ofMinutes(1));
                departments.license(now);
                departments.license(now);
                departments.act(now);
                hear();
                step(course -> course.correct(stored.keySet(), null, now));
                if (departments.isQuiet()
                        && completed
                        && stored.values().stream().noneMatch(Walk::isAsked)) {
                    return;
                }
            }
        }

        private void always(Course course) {
            for (CaseEvent event : course.events()) {
                if (event instanceof ItemDispatched(var dispatched, var _)) {
                    assertThat(PLAN.item(dispatched).orElseThrow().predecessors())
                            .as("%s is dispatched on what stands, walk %d", dispatched, seed)
                            .allMatch(code -> item(code).state() == ItemState.APPROVED
                                    && !item(code).isBeingUndone());
                }
            }
            assertThat(told.stream().filter(Completed.class::isInstance).count())
                    .as("results of walk %d", seed)
                    .isLessThanOrEqualTo(1);
            for (CaseItem item : stored.values()) {
                if (isAsked(item)) {
                    assertThat(course.wakeAt(RULE, null))
                            .as("a timer for %s of walk %d", item.code(), seed)
                            .isNotNull();
                }
                if (item.licenseNumber() != null) {
                    assertThat(departments.approvals().get(item.code()))
                            .as("a license of %s without approval, walk %d", item.code(), seed)
                            .isIn(Stand.APPROVED, Stand.REVIEWING, Stand.REVOKED);
                }
            }
        }

        private void atTheEnd() {
            assertThat(completed)
                    .as("walk %d ends: %s, departments say %s", seed, stored.values(), departments.approvals())
                    .isTrue();
            departments.approvals().forEach((code, stand) -> {
                ItemState state = item(code).state();
                Set<ItemState> agreeing = switch (stand) {
                    case OPEN, SUPPLEMENTING -> Set.of();
                    case LAPSED -> Set.of(ItemState.LAPSED);
                    case APPROVED, REVIEWING -> Set.of(ItemState.APPROVED);
                    case REFUSED -> Set.of(ItemState.REFUSED, ItemState.NOT_ACCEPTED);
                    case VOIDED -> Set.of(ItemState.WITHDRAWN, ItemState.BLOCKED);
                    case REVOKED -> Set.of(ItemState.REVOKED);
                };
                assertThat(state)
                        .as("%s, %s at its department, walk %d", code, stand, seed)
                        .isIn(agreeing);
                if (state == ItemState.REVOKED) {
                    assertThat(departments.inForce()).as("walk %d", seed).doesNotContain(code);
                }
            });
            for (CaseItem item : stored.values()) {
                assertThat(isAsked(item))
                        .as("%s is asked for ever, walk %d", item.code(), seed)
                        .isFalse();
            }
            assertThat(told.stream().filter(ItemDispatched.class::isInstance))
                    .as("walk %d", seed)
                    .doesNotHaveDuplicates();
        }

        private static boolean isAsked(CaseItem item) {
            return item.undoing() != null && item.undoing().isAsked();
        }

        private CaseItem item(String code) {
            return java.util.Objects.requireNonNull(stored.get(code));
        }

        private Set<String> keys() {
            return random.nextBoolean() ? Set.copyOf(stored.keySet()) : Set.of();
        }
    }
}
