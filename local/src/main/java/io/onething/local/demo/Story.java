package io.onething.local.demo;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A citizen's story of the legal clock, played on the real platform. Most open a restaurant, whose food license is
 * promised within ten working days; its department does what the story tells, the others decide at once.
 */
public enum Story {
    /** 行政许可法 art. 32 (4). */
    SILENCE(
            "FOOD:silent,FOOD:out-of-order",
            "部门五个工作日不作声,依法视为受理",
            "nobody answers for five working days: by law that is acceptance",
            ClockStories::silence),
    /** 行政许可法 art. 32 (4), 不动产登记暂行条例 art. 17, 市场主体登记管理条例 art. 19: three laws, three meanings of silence. */
    SILENCE_BY_REGIME(
            "FOOD:silent,FOOD:out-of-order,TRANSFER:silent,TRANSFER:out-of-order,"
                    + "CHANGE_REG:silent,CHANGE_REG:out-of-order",
            "同样不作声,三种法律后果:许可、不动产登记视为受理,市场主体登记亮红灯",
            "the same silence under three laws: two are deemed accepted, one only turns red",
            ClockStories::silenceByRegime),
    /** 行政许可法 art. 32 (4) and 72 (4): one list, told once. */
    ONE_NOTICE(
            "HUKOU_CHECK:supplement,HOUSE_CHECK:supplement,VACCINE_CHECK:supplement",
            "三个部门要求补正,申请人只收一份一次性告知,一次补齐,分送三家",
            "three departments ask for corrections: one notice, one answer, split to the three",
            ClockStories::oneNotice),
    /** 行政许可法 art. 45; the worked example of eleven working days. */
    EXPERT_REVIEW(
            "FOOD:silent",
            "专家评审期间停止计时,亮灰灯不亮红灯",
            "a review by experts stops the clock: grey, never red",
            ClockStories::expertReview),
    /** 行政许可法 art. 42. */
    EXTENSION(
            "FOOD:silent",
            "经办人无权延期,负责人批准延期十个工作日",
            "a clerk may not extend; the head of the agency may, by ten days",
            ClockStories::extension),
    /** 优化营商环境条例 art. 36. */
    OVERDUE(
            "FOOD:silent",
            "超期亮红灯,督办逐级上报,答复后办结",
            "overdue: red, asked about, handed up, answered, closed",
            ClockStories::overdue),
    /** 容缺受理. */
    TOLERANCE(
            "FOOD:silent",
            "容缺受理:一件按时补齐后批准,一件逾期未补,退件",
            "accepted while a paper is owed: brought in time and approved; not brought, and returned",
            BeyondTheStraightWay::tolerance),
    /** 告知承诺, 消防法 art. 15. */
    COMMITMENT(
            "",
            "消防告知承诺:当场许可,核查不符,限期改正后仍不符,撤销并记入信用",
            "a fire-safety commitment: granted at once, not as committed, not rectified, revoked and recorded",
            BeyondTheStraightWay::commitment),
    /** 行政许可法 art. 26, 34. */
    ONE_VISIT(
            "FOOD:silent,FIRE:silent,SIGN:silent,TOBACCO:silent",
            "联合踏勘:四个事项一次上门,一张整改清单,缺席部门不得再次要求",
            "one visit for four items, one list of corrections, and no second asking by who stayed away",
            BeyondTheStraightWay::oneVisit),
    /** 撤回. */
    WITHDRAWAL(
            "HUKOU:silent,BIRTH_COST:silent,MATERNITY_ALLOWANCE:silent",
            "五本证照已出两本时撤回:在办的终止,已发的作废",
            "withdrawn after two of five licenses are out: what is under way ends, what is out is revoked",
            TakenBack::withdrawal),
    /** 行政许可法 art. 69. */
    REVOCATION(
            "",
            "出生医学证明被撤销:户口登记复核后撤销,医疗费用复核后维持",
            "a birth certificate is revoked: the registration that used it follows, the reimbursement is confirmed",
            TakenBack::revocation);

    /** A Wednesday before the autumn holidays, on which every story begins. */
    public static final LocalDateTime BEGIN = LocalDateTime.parse("2026-09-16T09:00");

    private final String behaviours;
    private final String zh;
    private final String en;
    private final Consumer<Stage> plot;

    Story(String behaviours, String zh, String en, Consumer<Stage> plot) {
        this.behaviours = behaviours;
        this.zh = zh;
        this.en = en;
        this.plot = plot;
    }

    /**
     * Plays it.
     *
     * @throws StoryBroken where the platform does something else
     */
    public void playOn(Stage stage) {
        plot.accept(stage);
    }

    /** In lower case with hyphens, as it is typed. */
    public String nameOnTheLine() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Story> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.nameOnTheLine().equals(name))
                .findFirst();
    }

    /** What simulated departments do. */
    public String behaviours() {
        return behaviours;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
