package io.onething.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void accepts_the_resident_numbers_printed_in_the_standard(String number) {
        assertThat(ResidentId.isValid(number)).isTrue();
        assertThat(ResidentId.ofBody(number.substring(0, 17)).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "11010519491331002X", "1101051949123100", "abcdefghijklmnopqr"})
    void refuses_a_resident_number_with_a_wrong_check_date_or_length(String number) {
        assertThat(ResidentId.isValid(number)).isFalse();
    }

    @Test
    void a_resident_number_is_masked_wherever_it_is_printed() {
        assertThat(new ResidentId("11010519491231002X")).hasToString("110105********002X");
        assertThatThrownBy(() -> new ResidentId("110105194912310021")).hasMessageNotContaining("19491231");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L"})
    void accepts_real_credit_codes(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
        assertThat(CreditCode.ofBody(code.substring(0, 17)).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100I000100Y43", "9135"})
    void refuses_credit_codes_with_a_wrong_character(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void a_case_number_notices_every_single_wrong_digit() {
        String number = CaseNumber.of(LocalDate.of(2026, 11, 22), 42).value();
        assertThat(number).startsWith("2026112200000042").hasSize(17);
        for (int i = 0; i < number.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                String typed = number.substring(0, i) + c + number.substring(i + 1);
                assertThat(CaseNumber.isValid(typed)).isEqualTo(typed.equals(number));
            }
        }
    }

    @Test
    void case_numbers_of_a_day_differ() {
        Set<String> seen = new HashSet<>();
        for (int running = 0; running < 1000; running++) {
            assertThat(seen.add(CaseNumber.of(LocalDate.of(2026, 1, 1), running).value()))
                    .isTrue();
        }
    }
}
