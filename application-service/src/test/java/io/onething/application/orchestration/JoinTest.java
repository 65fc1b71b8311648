package io.onething.application.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the items named here BIRTH_CERT, HUKOU and VACCINE end in a license, INS_PAY and BIRTH_COST do not. */
class JoinTest {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BIRTH_CERT=APPROVED HUKOU=APPROVED | BIRTH_CERT HUKOU | APPROVED
            BIRTH_CERT=APPROVED HUKOU=APPROVED | BIRTH_CERT       |
            BIRTH_CERT=APPROVED HUKOU=IN_PROGRESS | BIRTH_CERT HUKOU |
            BIRTH_CERT=APPROVED HUKOU=WAITING  | BIRTH_CERT       |
            INS_PAY=APPROVED BIRTH_COST=APPROVED | ''             | APPROVED
            BIRTH_CERT=APPROVED HUKOU=REFUSED  | BIRTH_CERT       | PARTLY_APPROVED
            BIRTH_CERT=APPROVED HUKOU=REFUSED  | ''               |
            BIRTH_CERT=REFUSED HUKOU=BLOCKED VACCINE=APPROVED | VACCINE | PARTLY_APPROVED
            BIRTH_CERT=REFUSED HUKOU=BLOCKED VACCINE=REFUSED  | ''      | REFUSED
            BIRTH_CERT=REFUSED HUKOU=WAITING   | ''               |
            """)
    void ends_when_every_item_has_its_outcome_and_every_license_is_there(
            String states, @Nullable String licensed, @Nullable CaseResult result) {
        Map<String, ItemState> named = ReadinessTest.states(states);
        List<CaseItem> items = Pattern.compile("(\\w+)=")
                .matcher(states)
                .results()
                .map(found -> found.group(1))
                .map(code -> new CaseItem(
                        code,
                        Objects.requireNonNull(named.get(code)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        String.valueOf(licensed).contains(code) ? "L-1" : null,
                        null,
                        null))
                .toList();
        assertThat(Join.of(PLAN, items).orElse(null)).isEqualTo(result);
    }
}
