package io.onething.application.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.BlindIndex;
import io.onething.test.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BreachesTest {
    private static final String CASE = "20260304000000018";
    private static final String CODE = "91440100MA5ABCD12W";
    private static final BlindIndex INDEX = new BlindIndex(Base64.getEncoder().encodeToString(new byte[32]));

    private final Kept kept = new Kept();

    @Test
    void owed_papers_that_do_not_come_are_a_record_only_where_the_region_says_so() {
        Breach lapsed = breach(CreditKind.LAPSED_TOLERANCE, null, null);
        breaches(false, List.of(CODE)).take(List.of(lapsed));
        assertThat(kept.made).isEmpty();
        breaches(true, List.of(CODE)).take(List.of(lapsed));
        assertThat(kept.made).hasSize(1);
    }

    @Test
    void a_false_commitment_binds_the_holder_and_who_filed_only_where_no_holder_is_known() {
        breaches(false, List.of(CODE, "110105199003072346"))
                .take(List.of(breach(CreditKind.FALSE_COMMITMENT, "wang.fang", null)));
        assertThat(kept.made.getLast().holders()).containsExactly(INDEX.of(CreditGate.NUMBER, CODE));
        breaches(false, List.of()).take(List.of(breach(CreditKind.FALSE_COMMITMENT, "wang.fang", null)));
        assertThat(kept.made.getLast().holders()).containsExactly(INDEX.of(CreditGate.SUBJECT, "wang.fang"));
        breaches(false, List.of(CODE))
                .take(List.of(breach(CreditKind.FALSE_COMMITMENT, "wang.fang", "110105199003072346")));
        assertThat(kept.made.getLast().holders()).containsExactly(INDEX.of(CreditGate.NUMBER, "110105199003072346"));
    }

    private static Breach breach(CreditKind kind, @Nullable String subject, @Nullable String holder) {
        return new Breach(CASE, kind, subject, holder, "疏散通道被堵", "消防救援机构", LocalDate.of(2026, 3, 26));
    }

    private Breaches breaches(boolean counts, List<String> numbers) {
        return new Breaches(
                kept, new Behind(numbers), INDEX, new CreditSettings(counts, "申请信用修复", "申请信用修复"), new MovableClock());
    }

    private record Behind(List<String> numbers) implements Identities {
        @Override
        public Map<String, Identity> of(Collection<String> caseNumbers) {
            return Map.of(CASE, new Identity(numbers, "wang.fang"));
        }

        @Override
        public List<Identity> filedBy(String subject) {
            return List.of();
        }
    }

    private static final class Kept implements CreditRecords {
        final List<Made> made = new ArrayList<>();

        @Override
        public long add(List<Made> records) {
            made.addAll(records);
            return made.size();
        }

        @Override
        public Optional<CreditRecord> find(long id) {
            return Optional.empty();
        }

        @Override
        public void repair(long id, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CreditRecord> open(Collection<String> holders) {
            return List.of();
        }

        @Override
        public List<CreditRecord> list(@Nullable CreditKind kind, @Nullable Boolean repaired, long below, int limit) {
            return List.of();
        }
    }
}
