package io.onething.approval.task;

import static io.onething.approval.task.BirthCertificate.OUTPUT;
import static io.onething.approval.task.BirthCertificate.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.Rejection.Fault;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputCheckTest {
    private final OutputCheck check = new OutputCheck();

    @Test
    void what_fits_has_no_faults() {
        assertThat(check.faults(item(), OUTPUT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "birthCertificateNo, 123,                'pattern \"^[A-Z][0-9]{9}$\"'",
        "childName,          '',                 minLength 1",
        "motherId,           999999199305180021, 'format \"resident-id\"'",
    })
    void a_value_that_does_not_fit_is_named_with_the_rule_and_without_the_value(
            String field, String value, String rule) {
        var output = new HashMap<>(OUTPUT);
        output.put(field, value);
        assertThat(check.faults(item(), output)).containsExactly(new Fault(field, Fault.Kind.UNFIT, rule));
    }

    @Test
    void a_number_is_no_text() {
        var output = new HashMap<>(OUTPUT);
        output.put("childName", 7);
        assertThat(check.faults(item(), output)).extracting(Fault::rule).containsExactly("type \"string\"");
    }

    @Test
    void every_missing_output_is_named_in_both_languages() {
        var rejection = new Rejection(Rejection.Reason.OUTPUT_INVALID, check.faults(item(), Map.of()));
        assertThat(new Wording().inBoth(rejection))
                .contains("办理结果有误", "birthCertificateNo: 缺少该项。", "motherId: missing.");
        assertThat(new Wording().fault(Locale.ENGLISH, new Fault("a", Fault.Kind.UNFIT, "pattern \"^{1}$\"")))
                .isEqualTo("does not fit: pattern \"^{1}$\"");
    }
}
