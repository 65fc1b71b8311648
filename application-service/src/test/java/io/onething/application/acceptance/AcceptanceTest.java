package io.onething.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.application.acceptance.Acceptance.Given;
import io.onething.application.acceptance.Acceptance.ItemChecks;
import io.onething.application.acceptance.Check.About;
import io.onething.application.credit.CreditKind;
import io.onething.application.credit.CreditRecord;
import io.onething.application.credit.CreditRecord.Content;
import io.onething.application.credit.Standing;
import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertaking.Kind;
import io.onething.application.undertaking.Undertakings.Signed;
import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.plan.PlannedMaterial;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A restaurant of 500 m² with a sign: FIRE may be committed to, SIGN and FOOD may owe papers. */
class AcceptanceTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");
    private static final Plan PLAN = TestThemes.plan(TestThemes.RESTAURANT, 1);
    private static final String RULES = "消防安全制度、灭火和应急疏散预案";
    private static final String DRAWINGS = "场所平面布置图、消防设施平面图";
    private static final String SIGN = "招牌效果图";
    private static final String FOOD_RULES = "食品安全规章制度";
    private static final String CERTIFICATES = "从业人员健康证";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # item | paper                         | there | signed            | stands against | level     | status    | reason
            SIGN   | 招牌效果图                       | yes   | -                 | -              | OWED      | PASSED    | UPLOADED
            SIGN   | 招牌效果图                       | no    | -                 | -              | OWED      | FAILED    | MISSING_MAY_OWE
            SIGN   | 招牌效果图                       | no    | TOLERANCE         | -              | OWED      | OWED      | OWED
            SIGN   | 招牌效果图                       | yes   | TOLERANCE         | -              | OWED      | PASSED    | UPLOADED
            SIGN   | 招牌效果图                       | no    | STALE_TOLERANCE   | -              | OWED      | FAILED    | MISSING_MAY_OWE
            SIGN   | 招牌效果图                       | no    | TOLERANCE_OF_FOOD | -              | OWED      | FAILED    | MISSING_MAY_OWE
            SIGN   | 招牌效果图                       | no    | TOLERANCE         | SERIOUS        | MUST      | FAILED    | MISSING_BARRED
            SIGN   | 招牌效果图                       | yes   | -                 | SERIOUS        | MUST      | PASSED    | UPLOADED
            SIGN   | 招牌效果图                       | no    | TOLERANCE         | LIGHT          | OWED      | OWED      | OWED
            SIGN   | 招牌效果图                       | no    | TOLERANCE         | FALSE_COMMITMENT | OWED    | OWED      | OWED
            SIGN   | 招牌效果图                       | no    | TOLERANCE         | LAPSED_TOLERANCE | MUST    | FAILED    | MISSING_BARRED
            FIRE   | 消防安全制度、灭火和应急疏散预案    | no    | -                 | -              | COMMITTED | FAILED    | MISSING_MAY_COMMIT
            FIRE   | 消防安全制度、灭火和应急疏散预案    | no    | COMMITMENT        | -              | COMMITTED | COMMITTED | COMMITTED
            FIRE   | 消防安全制度、灭火和应急疏散预案    | yes   | -                 | -              | COMMITTED | PASSED    | UPLOADED
            FIRE   | 消防安全制度、灭火和应急疏散预案    | no    | COMMITMENT        | SERIOUS        | MUST      | FAILED    | MISSING_BARRED
            FIRE   | 消防安全制度、灭火和应急疏散预案    | no    | COMMITMENT        | FALSE_COMMITMENT | MUST    | FAILED    | MISSING_BARRED
            FIRE   | 消防安全制度、灭火和应急疏散预案    | no    | COMMITMENT        | LAPSED_TOLERANCE | COMMITTED | COMMITTED | COMMITTED
            FIRE   | 场所平面布置图、消防设施平面图      | no    | COMMITMENT        | -              | MUST      | FAILED    | MISSING
            FIRE   | 消防安全告知承诺书                | no    | -                 | -              | IGNORED   | IGNORED   | FILLED_IN_ONLINE
            FOOD   | 食品安全规章制度                  | no    | -                 | -              | IGNORED   | IGNORED   | EXEMPT
            FOOD   | 食品安全规章制度                  | no    | -                 | FALSE_COMMITMENT | MUST    | FAILED    | MISSING_BARRED
            FOOD   | 食品安全规章制度                  | no    | -                 | LAPSED_TOLERANCE | IGNORED | IGNORED   | EXEMPT
            FOOD   | 从业人员健康证                    | no    | -                 | SERIOUS        | IGNORED   | IGNORED   | EXEMPT
            """)
    void a_paper_is_checked_as_strictly_as_its_item_and_the_standing_ask(
            String item,
            String paper,
            String there,
            String signed,
            String against,
            Level level,
            Check.Status status,
            Check.Reason reason) {
        Set<String> uploaded = there.equals("yes") ? Set.of(paper) : Set.of();
        Check check = paper(item, paper, new Given(all(), uploaded, signed(signed, item, paper), against(against)));
        assertThat(check).extracting(Check::level, Check::status, Check::reason).containsExactly(level, status, reason);
    }

    @Test
    void a_paper_that_may_be_owed_says_for_how_long_and_a_barred_one_what_stands_against_it() {
        Check owable = paper("SIGN", SIGN, new Given(all(), Set.of(), List.of(), Standing.GOOD));
        assertThat(owable.within()).isEqualTo(3);
        Check barred = paper("SIGN", SIGN, new Given(all(), Set.of(), List.of(), against("SERIOUS")));
        assertThat(barred.bar()).isNotNull().extracting(CreditRecord::since).isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @Test
    void an_undertaking_that_does_not_hold_any_more_fails_of_itself() {
        Given stale = new Given(all(), Set.of(SIGN), signed("STALE_TOLERANCE", "SIGN", SIGN), Standing.GOOD);
        assertThat(undertaking("SIGN", stale).reason()).isEqualTo(Check.Reason.SIGNED_ANOTHER_TEXT);
        Given barred = new Given(all(), Set.of(RULES), signed("COMMITMENT", "FIRE", RULES), against("SERIOUS"));
        assertThat(undertaking("FIRE", barred).reason()).isEqualTo(Check.Reason.SIGNED_BARRED);
        Given good = new Given(all(), Set.of(), signed("COMMITMENT", "FIRE", RULES), Standing.GOOD);
        assertThat(undertaking("FIRE", good).status()).isEqualTo(Check.Status.PASSED);
    }

    @Test
    void every_field_and_paper_of_every_item_is_looked_at() {
        List<ItemChecks> checks = Acceptance.of(PLAN, new Given(Set.of(), Set.of(), List.of(), Standing.GOOD));
        assertThat(checks).hasSameSizeAs(PLAN.items());
        Set<String> failed = new HashSet<>();
        checks.forEach(
                item -> item.checks().stream().filter(Check::isFailed).forEach(check -> failed.add(check.key())));
        Set<String> asked = Stream.concat(
                        PLAN.form().stream().filter(FormField::required).map(FormField::code),
                        PLAN.materials().stream()
                                .filter(PlannedMaterial::mustBeUploaded)
                                .map(PlannedMaterial::key))
                .collect(Collectors.toSet());
        assertThat(failed).isEqualTo(asked).contains(RULES, DRAWINGS, SIGN).doesNotContain(FOOD_RULES, CERTIFICATES);
    }

    private static Check paper(String item, String key, Given given) {
        return check(item, About.MATERIAL, key, given);
    }

    private static Check undertaking(String item, Given given) {
        return check(item, About.UNDERTAKING, null, given);
    }

    private static Check check(String item, About about, @Nullable String key, Given given) {
        return Acceptance.of(PLAN, given).stream()
                .filter(each -> each.item().equals(item))
                .flatMap(each -> each.checks().stream())
                .filter(each ->
                        each.about() == about && (key == null || each.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> all() {
        return PLAN.form().stream().map(FormField::code).collect(Collectors.toSet());
    }

    private static List<Signed> signed(String what, String item, String paper) {
        return switch (what) {
            case "-" -> List.of();
            case "TOLERANCE_OF_FOOD" -> List.of(new Signed(undertaking("FOOD", Kind.TOLERANCE, paper), true));
            case "STALE_TOLERANCE" -> List.of(new Signed(undertaking(item, Kind.TOLERANCE, paper), false));
            default -> {
                String named = what.equals("COMMITMENT") ? RULES : paper;
                yield List.of(new Signed(undertaking(item, Kind.valueOf(what), named), true));
            }
        };
    }

    private static Undertaking undertaking(String item, Kind kind, String paper) {
        return new Undertaking(item, kind, List.of(paper), "本人承诺……", "0".repeat(64), "李明", NOW);
    }

    private static Standing against(String kind) {
        return kind.equals("-")
                ? Standing.GOOD
                : new Standing(List.of(new CreditRecord(
                        1,
                        CreditKind.valueOf(kind),
                        LocalDate.of(2025, 6, 1),
                        new Content("91440100MA5ABCD12W", "拒不履行", "市场监督管理局", "申请信用修复"),
                        NOW,
                        null)));
    }
}
