package io.onething.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final String NUMBER = "20260304000000018";
    private static final Step.Named DEPARTMENT = new Step.Named("GA", "公安机关", null);
    private static final Contact CONTACT = new Contact(
            NUMBER, "wang.fang", null, Locale.CHINESE, List.of(new Step.Named("BIRTH", "出生医学证明", "Birth certificate")));

    private final Wording wording = new Wording();

    @Test
    void a_refusal_gives_its_reason_and_names_the_remedies() {
        var words = wording.of(
                new Step.Decided("出生登记", "Household registration", DEPARTMENT, Step.Decision.REFUSED, "{信息}'不一致"),
                CONTACT);

        assertThat(words.zh().subject()).isEqualTo("“出生登记”未通过(办件编号 " + NUMBER + ")");
        assertThat(words.zh().body()).contains("公安机关", "理由:{信息}'不一致", "行政复议", "行政诉讼");
        assertThat(words.en().subject()).isEqualTo("“Household registration” is refused (case " + NUMBER + ")");
        assertThat(words.en().body()).contains("Reason: {信息}'不一致", "administrative reconsideration");
    }

    @Test
    void a_refusal_without_a_reason_says_so() {
        var words = wording.of(new Step.Decided("出生登记", null, DEPARTMENT, Step.Decision.REFUSED, " "), CONTACT);

        assertThat(words.zh().body()).contains("该部门没有填写");
        assertThat(words.en().body()).contains("the department gave none");
    }

    @Test
    void a_name_that_is_only_chinese_stands_in_the_english_text_too() {
        var words = wording.of(new Step.Decided("出生登记", null, DEPARTMENT, Step.Decision.APPROVED, null), CONTACT);

        assertThat(words.en().subject()).startsWith("“出生登记” is approved");
    }

    @ParameterizedTest
    @EnumSource
    void a_clock_that_moved_is_worded_in_both_languages(ClockMoved.Cause cause) {
        var procedure = new ClockMoved.Procedure("HEARING", 20, LocalDate.of(2026, 4, 1), null);
        var extension = cause == ClockMoved.Cause.EXTENDED ? new ClockMoved.Extension(10, "案情复杂") : null;
        var moved = new ClockMoved(
                "出生登记", "Registration", DEPARTMENT, cause, LocalDate.of(2026, 4, 20), procedure, extension);
        assertThat(moved.isTold())
                .isEqualTo(cause != ClockMoved.Cause.ACCEPTED
                        && cause != ClockMoved.Cause.CALENDAR
                        && cause != ClockMoved.Cause.RULES);
        if (moved.isTold()) {
            var words = wording.of(moved, CONTACT);
            assertThat(words.zh().subject()).contains("出生登记", NUMBER);
            assertThat(words.en().subject()).contains("Registration", NUMBER);
            assertThat(words.zh().body()).doesNotContain("{", "null");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_became_of_an_undoing_is_worded_where_it_is_told(Step.Standing standing) {
        var undone = new Step.Undone("出生登记", "Registration", DEPARTMENT, Step.UndoingCause.WITHDRAWAL, standing);
        assertThat(undone.isTold()).isEqualTo(standing != Step.Standing.REVOKED);
        if (undone.isTold()) {
            assertThat(wording.of(undone, CONTACT).zh().body()).contains("出生登记", NUMBER);
            assertThat(wording.of(undone, CONTACT).en().body()).contains("Registration", NUMBER);
        }
    }

    @Test
    void a_revocation_tells_why_and_what_can_be_done_about_it() {
        var words = wording.of(new Step.Revoked("出生登记", "Registration", DEPARTMENT, "材料系伪造"), CONTACT);
        assertThat(words.zh().body()).contains("材料系伪造", "行政复议", "六十日");
        assertThat(words.en().body()).contains("材料系伪造", "reconsideration", "60 days");
    }

    @ParameterizedTest
    @EnumSource
    void every_result_has_its_words(Step.Result result) {
        var completed = new Step.Completed(new Step.Named("NEWBORN", "新生儿出生", "Newborn"), result, List.of());
        assertThat(wording.of(completed, CONTACT).zh().subject()).contains("新生儿出生", NUMBER);
        assertThat(wording.of(completed, CONTACT).en().subject()).contains("Newborn", NUMBER);
    }

    @Test
    void a_special_procedure_tells_how_long_it_takes_and_an_extension_why() {
        var procedure = new ClockMoved.Procedure("HEARING", 20, LocalDate.of(2026, 4, 1), null);
        var suspended =
                new ClockMoved("出生登记", "Registration", DEPARTMENT, ClockMoved.Cause.SUSPENDED, null, procedure, null);
        assertThat(wording.of(suspended, CONTACT).zh().body()).contains("听证", "20 个工作日", "2026年4月1日");
        assertThat(wording.of(suspended, CONTACT).en().body()).contains("a hearing", "20 working days", "1 April 2026");
        var extended = new ClockMoved(
                "出生登记",
                "Registration",
                DEPARTMENT,
                ClockMoved.Cause.EXTENDED,
                LocalDate.of(2026, 4, 20),
                null,
                new ClockMoved.Extension(10, "案情复杂"));
        assertThat(wording.of(extended, CONTACT).zh().body()).contains("案情复杂", "2026年4月20日");
    }

    @Test
    void what_is_owed_is_told_with_its_last_day_and_what_follows() {
        var owed = List.of(new Step.Owed("照片"));
        var begun = wording.of(
                new Step.ToleranceBegun("社会保障卡", "Card", DEPARTMENT, owed, LocalDate.of(2026, 3, 9)), CONTACT);
        assertThat(begun.zh().body()).contains("照片", "2026年3月9日", "退件");
        assertThat(begun.en().body()).contains("9 March 2026", "counts as withdrawn");
        var near = wording.of(new Step.ToleranceReminded("社会保障卡", "Card", owed, LocalDate.of(2026, 3, 9)), CONTACT);
        assertThat(near.zh().subject()).contains("2026年3月9日");
        var lapsed = wording.of(new Step.ToleranceLapsed("社会保障卡", "Card", "逾期未补齐", "It did not come."), CONTACT);
        assertThat(lapsed.zh().body()).contains("逾期未补齐");
        assertThat(lapsed.en().body()).contains("It did not come.");
        assertThat(wording.of(new Step.OwedSupplied("BIRTH"), CONTACT).en().subject())
                .contains("Birth certificate");
    }

    @Test
    void what_is_not_accepted_says_why_and_where_to_go() {
        var words = wording.of(new Step.NotAccepted("出生登记", "Registration", DEPARTMENT, "不属本机关职权", "区卫生健康局"), CONTACT);
        assertThat(words.zh().body()).contains("不属本机关职权", "请向区卫生健康局提出申请", "行政复议");
        assertThat(words.en().body()).contains("Please apply to 区卫生健康局");
    }

    @Test
    void one_notice_lists_what_every_department_asks_for() {
        var asked = new Step.SupplementAsked(
                new Step.Named("NEWBORN", "新生儿出生", "Newborn"),
                LocalDate.of(2026, 3, 25),
                List.of(
                        new Step.AskedItem(
                                "出生登记",
                                "Registration",
                                DEPARTMENT,
                                false,
                                List.of(new Step.Correction("住院分娩记录", "住院分娩记录", "照片模糊"))),
                        new Step.AskedItem(
                                "设立登记",
                                "Company registration",
                                DEPARTMENT,
                                true,
                                List.of(new Step.Correction("章程", "章程", "缺签字")))));
        var words = wording.of(asked, CONTACT);
        assertThat(words.zh().body()).contains("出生登记", "住院分娩记录:照片模糊", "材料退回", "章程:缺签字", "3月25日", "不会再要求补正");
        assertThat(words.en().body()).contains("Registration", "照片模糊", "go back to you", "12345");
    }

    @Test
    void new_rules_say_what_changes_on_which_ground_and_where_to_object() {
        var item = new RulesChanged.Item(
                "出生登记",
                "Registration",
                DEPARTMENT,
                List.of(
                        new RulesChanged.Change("PROMISED_LIMIT", null, null, "5", "PT2H"),
                        new RulesChanged.Change("STATUTORY_LIMIT", null, null, null, "60"),
                        new RulesChanged.Change("MATERIAL_ADDED", "亲子鉴定意见", "亲子鉴定意见", null, null),
                        new RulesChanged.Change("INSPECTION", null, null, "false", "true")),
                List.of("亲子鉴定意见"));
        var changed = new RulesChanged(
                new Step.Named("NEWBORN", "新生儿出生", "Newborn"),
                "《户口登记条例》修订",
                false,
                LocalDate.of(2026, 3, 25),
                List.of(item));
        var words = wording.of(changed, CONTACT);
        assertThat(words.zh().body())
                .contains("《户口登记条例》修订", "由 5 个工作日 改为 2 小时", "由 无 改为 60 个工作日", "新增材料:亲子鉴定意见", "由不需要改为需要")
                .contains("一次性告知您补交:亲子鉴定意见", "2026年3月25日", "行政复议", "12345")
                .doesNotContain("{", "null");
        assertThat(words.en().body())
                .contains(
                        "2 hours instead of 5 working days", "a document more", "yes instead of no", "reconsideration");
        var back = new RulesChanged(changed.theme(), "推迟施行", true, null, changed.items());
        assertThat(wording.of(back, CONTACT).zh().subject()).contains("恢复按原规定办理");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROMISED_LIMIT",
                "STATUTORY_LIMIT",
                "MATERIAL_ADDED",
                "MATERIAL_REMOVED",
                "MATERIAL_CHANGED",
                "FIELD_ADDED",
                "FIELD_REMOVED",
                "DEPENDENCY_ADDED",
                "DEPENDENCY_REMOVED",
                "OUTPUT_ADDED",
                "OUTPUT_REMOVED",
                "LICENSE",
                "DEPARTMENT",
                "REGIME",
                "INSPECTION",
                "COMMITMENT",
                "WAITS",
                "TERMS",
                "ITEM_NEW",
                "ITEM_GONE"
            })
    void every_change_of_rules_has_words(String kind) {
        var item = new RulesChanged.Item(
                "出生登记", null, DEPARTMENT, List.of(new RulesChanged.Change(kind, "甲", "A", "1", "2")), List.of());
        var changed = new RulesChanged(new Step.Named("T", "题", null), "法", false, null, List.of(item));
        assertThat(wording.of(changed, CONTACT).en().body()).contains("- ").doesNotContain("rules.change");
    }

    @Test
    void a_blocked_item_names_what_was_before_it() {
        var words = wording.of(new Step.Blocked("出生登记", "Household registration", List.of("BIRTH", "X")), CONTACT);

        assertThat(words.zh().body()).contains("- 出生医学证明\n- X");
        assertThat(words.en().body()).contains("- Birth certificate\n- X");
    }

    @Test
    void a_license_says_until_when_it_is_valid_where_it_does() {
        var forEver = new Step.Licensed("L1", "营业执照", "设立登记", null, LocalDate.of(2026, 3, 5), null);
        var fiveYears =
                new Step.Licensed("L1", "许可证", "经营许可", "Permit", LocalDate.of(2026, 3, 5), LocalDate.of(2031, 3, 4));

        assertThat(wording.of(forEver, CONTACT).zh().body())
                .contains("2026年3月5日", "L1")
                .doesNotContain("有效期");
        assertThat(wording.of(fiveYears, CONTACT).zh().body()).contains("有效期至2031年3月4日");
        assertThat(wording.of(fiveYears, CONTACT).en().body()).contains("valid until 4 March 2031", "item “Permit”");
    }

    @Test
    void a_result_lists_each_item() {
        var theme = new Step.Named("T", "新生儿出生", "Newborn");
        var items = List.of(
                new Step.ItemResult("甲", "A", Step.ItemState.APPROVED, null, "L1"),
                new Step.ItemResult("乙", "B", Step.ItemState.REFUSED, "材料不符", null),
                new Step.ItemResult("丙", "C", Step.ItemState.BLOCKED, null, null),
                new Step.ItemResult("丁", "D", Step.ItemState.NOT_ACCEPTED, "不属本机关职权", null),
                new Step.ItemResult("戊", "E", Step.ItemState.LAPSED, null, null),
                new Step.ItemResult("己", "F", Step.ItemState.WITHDRAWN, null, null),
                new Step.ItemResult("庚", "G", Step.ItemState.REVOKED, null, null));
        for (Step.Result result : Step.Result.values()) {
            var words = wording.of(new Step.Completed(theme, result, items), CONTACT);

            assertThat(words.zh().subject()).startsWith("新生儿出生已经办结");
            assertThat(words.zh().body())
                    .contains("- 甲:通过,证照编号 L1\n- 乙:未通过。理由:材料不符\n- 丙:前面的事项未通过,没有办理\n"
                            + "- 丁:不予受理。理由:不属本机关职权\n- 戊:逾期未补正,已退件\n- 己:已撤回\n- 庚:原已通过,后被撤销");
            assertThat(words.en().body())
                    .contains("- A: approved, license number L1\n- B: refused. Reason: 材料不符\n- C: not handled")
                    .contains("- D: not accepted. Reason: 不属本机关职权\n- E: closed, because the corrections did not come");
        }
    }
}
