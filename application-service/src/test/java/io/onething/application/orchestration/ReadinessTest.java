package io.onething.application.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The newborn theme: HUKOU, BIRTH_COST and MATERNITY_ALLOWANCE need BIRTH_CERT; MED_INS and SS_CARD both it and HUKOU. */
class ReadinessTest {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                            | BIRTH_CERT VACCINE                   | ''
            BIRTH_CERT=IN_PROGRESS VACCINE=IN_PROGRESS    | ''                                   | ''
            BIRTH_CERT=APPROVED VACCINE=REFUSED           | HUKOU BIRTH_COST MATERNITY_ALLOWANCE | ''
            BIRTH_CERT=APPROVED HUKOU=APPROVED VACCINE=APPROVED BIRTH_COST=REFUSED MATERNITY_ALLOWANCE=APPROVED | MED_INS SS_CARD | ''
            BIRTH_CERT=APPROVED HUKOU=REFUSED VACCINE=APPROVED BIRTH_COST=APPROVED MATERNITY_ALLOWANCE=APPROVED | '' | MED_INS:HUKOU SS_CARD:HUKOU INS_PAY:MED_INS
            BIRTH_CERT=REFUSED VACCINE=IN_PROGRESS        | ''                                   | HUKOU:BIRTH_CERT BIRTH_COST:BIRTH_CERT MATERNITY_ALLOWANCE:BIRTH_CERT MED_INS:HUKOU+BIRTH_CERT SS_CARD:HUKOU+BIRTH_CERT INS_PAY:MED_INS
            BIRTH_CERT=REFUSED VACCINE=APPROVED HUKOU=BLOCKED BIRTH_COST=BLOCKED MATERNITY_ALLOWANCE=BLOCKED MED_INS=BLOCKED SS_CARD=BLOCKED INS_PAY=BLOCKED | '' | ''
            """)
    void decides_what_goes_now_and_what_never_can(
            @Nullable String states, @Nullable String ready, @Nullable String blocked) {
        Readiness readiness = Readiness.of(PLAN, states(words(states)));
        assertThat(String.join(" ", readiness.ready())).isEqualTo(words(ready));
        assertThat(readiness.blocked().entrySet().stream()
                        .map(each -> each.getKey() + ":" + String.join("+", each.getValue()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words(blocked));
    }

    private static String words(@Nullable String column) {
        return column == null ? "" : column;
    }

    /** What is not named waits. */
    static Map<String, ItemState> states(String named) {
        Map<String, ItemState> states = new LinkedHashMap<>();
        PLAN.items().forEach(item -> states.put(item.code(), ItemState.WAITING));
        Pattern.compile("(\\w+)=(\\w+)")
                .matcher(named)
                .results()
                .forEach(found -> states.put(found.group(1), ItemState.valueOf(found.group(2))));
        return states;
    }
}
