package io.onething.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCharacterTest {
    /** Public identifiers of electronic licenses without their root and dots, and the example of the GRid standard. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11100000000013338W03211220000013544541J2430599001F",
                "11100000000013338W01111430000006122244L20230000403001U",
                "11100000MB032716990223401000000000160019",
                "11100000000013338W00911330105002500287C20250522010020",
                "A12425GABC1234002M"
            })
    void agrees_with_identifiers_in_use(String identifier) {
        assertThat(CheckCharacter.isValid(identifier)).isTrue();
    }

    @Test
    void notices_every_single_wrong_character() {
        String right = "L2026030400000007" + CheckCharacter.of("L2026030400000007");
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int i = 0; i < right.length(); i++) {
            for (char c : alphabet.toCharArray()) {
                String typed = right.substring(0, i) + c + right.substring(i + 1);
                assertThat(CheckCharacter.isValid(typed)).isEqualTo(typed.equals(right));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a12425GABC1234002M", "A1-2425G-ABC1234002-M", "证照"})
    void finds_nothing_valid_in_other_text(String text) {
        assertThat(CheckCharacter.isValid(text)).isFalse();
    }

    @Test
    void is_only_for_digits_and_capital_letters() {
        assertThatThrownBy(() -> CheckCharacter.of("a")).isInstanceOf(IllegalArgumentException.class);
    }
}
