package io.onething.license.license;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.kernel.CheckCharacter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, terms, masks, labels and values. */
class WordsOfLicensesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource({
        "食品经营许可证(有效期5年),食品经营许可证,2031-03-03",
        "食品经营许可证(有效期5年),食品经营许可证,2031-03-03",
        "烟草专卖零售许可证(最长5年),烟草专卖零售许可证,2031-03-03",
        "某证(有效期 1 年),某证,2027-03-03"
    })
    void a_term_behind_the_name_limits_the_license(String words, String name, LocalDate lastDay) {
        assertThat(Term.of(words).nameZh()).isEqualTo(name);
        assertThat(Term.of(words).endsOn(DAY)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"出生医学证明", "居民户口簿(新生儿页)/公民身份号码", "营业执照(正副本)"})
    void other_words_stay_and_the_license_has_no_end(String words) {
        assertThat(Term.of(words).nameZh()).isEqualTo(words);
        assertThat(Term.of(words).endsOn(DAY)).isNull();
    }

    @Test
    void a_license_issued_on_a_leap_day_ends_before_the_anniversary() {
        assertThat(Term.of("某证(有效期1年)").endsOn(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-27");
    }

    @Test
    void a_number_has_day_running_number_and_check_character() {
        String number = LicenseNumber.of(DAY, 7);
        assertThat(number).isEqualTo("L2026030400000007H");
        assertThat(CheckCharacter.isValid(LicenseNumber.of(DAY, 123_456_789))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "999999199305180022,999999********0022",
        "91350100M000100Y43,91350100M000100Y43",
        "E12345678,E1*****78",
        "AB,**",
        "123456,1****6"
    })
    void what_identifies_a_person_is_masked(String idNumber, String shown) {
        assertThat(Masked.of(idNumber)).isEqualTo(shown);
    }

    @Test
    void values_are_shown_for_people() {
        var labels = FieldLabels.read(new ByteArrayInputStream("""
                applicant: {}
                fields:
                  childName: { nameZh: 新生儿姓名, nameEn: Name of the child, schema: { type: string } }
                """.getBytes(StandardCharsets.UTF_8)));
        var values = new ShownValues(labels);
        assertThat(values.of("2026-02-26T00:12:00Z")).isEqualTo("2026年2月26日 08:12");
        assertThat(values.of("2026-02-06")).isEqualTo("2026年2月6日");
        assertThat(values.of("2026-02-31")).isEqualTo("2026-02-31");
        assertThat(values.of("999999199305180022")).isEqualTo("999999********0022");
        assertThat(values.of(List.of("热食", true, 3))).isEqualTo("热食、是、3");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("childName", "陈安禾");
        fields.put("weight", 3.2);
        fields.put("note", null);
        assertThat(values.of(fields)).isEqualTo("新生儿姓名:陈安禾;weight:3.2;note:");
        assertThat(labels.of("childName").en()).isEqualTo("Name of the child");
        assertThat(labels.of("unheardOf").zh()).isEqualTo("unheardOf");
    }
}
