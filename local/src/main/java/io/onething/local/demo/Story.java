package io.onething.local.demo;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A citizen's story of the legal clock, played on the real platform. Most open a restaurant, whose food license is
 * promised within ten working days; its department does what the story tells, the others decide at once.
 */
public enum Story {
    /** 行政许可法 art. 32 (4). */
    SILENCE(
            "FOOD:silent,FOOD:out-of-order",
            "部门五个工作日不作声,依法视为受理",
            "nobody answers for five working days: by law that is acceptance") {
        @Override
        public void playOn(Stage stage) {
            String number = stage.file("RESTAURANT");
            JsonNode task = stage.task("clerk.sj", number, FOOD);
            stage.check(task.path("state").asString().equals("ASSIGNED"), "the task is taken up already");
            stage.moveTo("2026-09-24");
            stage.awaitEvent(number, "case-item.deemed-accepted");
            JsonNode clock = stage.task("clerk.sj", number, FOOD).path("clock");
            stage.check(clock.path("acceptedOn").asString().equals("2026-09-16"), "accepted on another day: " + clock);
            stage.check(clock.path("promisedOn").asString().equals("2026-09-30"), "due on another day: " + clock);
            stage.tell(
                    "受理日为收到材料之日 2026-09-16,9 月 30 日前应办结", "accepted from the day the papers came, due on 30 September");
            stage.approve("clerk.sj", task);
            stage.awaitEvent(number, "case-file.completed");
        }
    },
    /** 行政许可法 art. 32 (4), 不动产登记暂行条例 art. 17, 市场主体登记管理条例 art. 19: three laws, three meanings of silence. */
    SILENCE_BY_REGIME(
            "FOOD:silent,FOOD:out-of-order,TRANSFER:silent,TRANSFER:out-of-order,"
                    + "CHANGE_REG:silent,CHANGE_REG:out-of-order",
            "同样不作声,三种法律后果:许可、不动产登记视为受理,市场主体登记亮红灯",
            "the same silence under three laws: two are deemed accepted, one only turns red") {
        @Override
        public void playOn(Stage stage) {
            String shop = stage.file("RESTAURANT");
            String house = stage.file("HOUSE");
            String company = stage.file("CO_CHANGE");
            stage.task("clerk.zr", house, "TRANSFER");
            stage.task("clerk.sj", company, "CHANGE_REG");
            stage.moveTo("2026-09-17");
            stage.awaitEvent(house, "case-item.deemed-accepted");
            stage.tell("不动产登记未当场告知,视为受理", "real estate: nobody said anything on the spot, so it is accepted");
            check(stage, stage.task("clerk.sj", shop, FOOD), "ASSIGNED");
            stage.moveTo("2026-09-24");
            stage.awaitEvent(shop, "case-item.deemed-accepted");
            JsonNode register = stage.await(
                    "clerk.sj",
                    "/api/tasks/"
                            + stage.task("clerk.sj", company, "CHANGE_REG")
                                    .path("id")
                                    .asString(),
                    "the lamp is not red",
                    each -> each.path("clock").path("lamp").asString("").equals("RED"));
            check(stage, register, "ASSIGNED");
            stage.tell("市场主体登记没有“视为受理”:仍待受理,亮红灯", "market registration knows no deemed acceptance: it waits, red");
            stage.approve("clerk.sj", stage.task("clerk.sj", shop, FOOD));
            stage.awaitEvent(shop, "case-file.completed");
            stage.check(
                    stage.documents(shop).containsAll(List.of("受理通知书", "准予行政许可决定书", "送达回证")),
                    "not all documents were issued");
        }
    },
    /** 行政许可法 art. 32 (4) and 72 (4): one list, told once. */
    ONE_NOTICE(
            "HUKOU_CHECK:supplement,HOUSE_CHECK:supplement,VACCINE_CHECK:supplement",
            "三个部门要求补正,申请人只收一份一次性告知,一次补齐,分送三家",
            "three departments ask for corrections: one notice, one answer, split to the three") {
        @Override
        public void playOn(Stage stage) {
            String number = stage.file("SCHOOL");
            stage.awaitEvent(number, "case-item.supplement-asked");
            JsonNode file = stage.await(
                    "zhang.wei",
                    "/api/case-files/" + number,
                    "not three departments wait for the applicant",
                    each -> each.path("waitingFor").findValuesAsString("what").stream()
                                    .filter("SUPPLEMENT"::equals)
                                    .count()
                            == 3);
            JsonNode task = stage.task("clerk.ga", number, "HUKOU_CHECK");
            Portal.Answer again = stage.answer(
                    "clerk.ga",
                    task,
                    "supplement",
                    Map.of(
                            "corrections",
                            List.of(Map.of(
                                    "key",
                                    task.path("supplements")
                                            .path(0)
                                            .path("corrections")
                                            .path(0)
                                            .path("key")
                                            .asString(),
                                    "note",
                                    "还须补充一份"))));
            stage.check(again.status() == 409, "a department could ask for more: " + again);
            stage.tell(
                    again.body().path("detail").asString(),
                    again.body().path("code").asString());
            stage.moveTo("2026-09-18");
            stage.correct(file);
            stage.awaitEvent(number, "case-file.completed");
        }
    },
    /** 行政许可法 art. 45; the worked example of eleven working days. */
    EXPERT_REVIEW("FOOD:silent", "专家评审期间停止计时,亮灰灯不亮红灯", "a review by experts stops the clock: grey, never red") {
        @Override
        public void playOn(Stage stage) {
            String number = stage.file("RESTAURANT");
            JsonNode task = stage.await(
                    "clerk.sj",
                    "/api/tasks/"
                            + stage.task("clerk.sj", number, FOOD).path("id").asString(),
                    "nobody took the task up",
                    each -> each.path("state").asString().equals("RECEIVED"));
            stage.moveTo("2026-09-21");
            stage.answer(
                            "clerk.sj",
                            task,
                            "special-procedure",
                            Map.of("procedure", "EXPERT_REVIEW", "expectedWorkingDays", 11, "reason", "工艺复杂,需专家评审"))
                    .orFail("the special procedure");
            stage.awaitEvent(number, "case-item.suspended");
            stage.moveTo("2026-10-12");
            lamp(stage, number, "GREY");
            stage.answer("clerk.sj", task, "special-procedure/end", Map.of()).orFail("its end");
            stage.awaitEvent(number, "case-item.resumed");
            JsonNode clock = stage.task("clerk.sj", number, FOOD).path("clock");
            stage.check(clock.path("excludedWorkingDays").asInt() == 11, "other days excluded: " + clock);
            stage.check(clock.path("promisedOn").asString().equals("2026-10-21"), "due on another day: " + clock);
            stage.tell("扣除 11 个工作日,承诺日期顺延至 2026-10-21", "eleven working days do not count: promised by 21 October");
            stage.approve("clerk.sj", task);
            stage.awaitEvent(number, "case-file.completed");
        }
    },
    /** 行政许可法 art. 42. */
    EXTENSION(
            "FOOD:silent", "经办人无权延期,负责人批准延期十个工作日", "a clerk may not extend; the head of the agency may, by ten days") {
        @Override
        public void playOn(Stage stage) {
            String number = stage.file("RESTAURANT");
            JsonNode task = stage.task("clerk.sj", number, FOOD);
            stage.await(
                    "clerk.sj",
                    "/api/tasks/" + task.path("id").asString(),
                    "nobody took the task up",
                    each -> each.path("state").asString().equals("RECEIVED"));
            stage.moveTo("2026-09-28");
            Map<String, Object> ten = Map.of("days", 10, "reason", "案情复杂");
            Portal.Answer refused = stage.answer("clerk.sj", task, "extension", ten);
            stage.check(refused.status() == 403, "the clerk was not refused: " + refused);
            stage.tell(
                    refused.body().path("detail").asString(),
                    refused.body().path("code").asString());
            stage.answer("head.sj", task, "extension", ten).orFail("the extension");
            stage.awaitEvent(number, "case-item.extended");
            stage.check(stage.answer("head.sj", task, "extension", ten).status() == 409, "a limit was extended twice");
            stage.approve("clerk.sj", task);
            stage.awaitEvent(number, "case-file.completed");
        }
    },
    /** 优化营商环境条例 art. 36. */
    OVERDUE("FOOD:silent", "超期亮红灯,督办逐级上报,答复后办结", "overdue: red, asked about, handed up, answered, closed") {
        @Override
        public void playOn(Stage stage) {
            String number = stage.file("RESTAURANT");
            JsonNode task = stage.task("clerk.sj", number, FOOD);
            stage.await(
                    "clerk.sj",
                    "/api/tasks/" + task.path("id").asString(),
                    "nobody took the task up",
                    each -> each.path("state").asString().equals("RECEIVED"));
            stage.moveTo("2026-09-29");
            lamp(stage, number, "YELLOW");
            stage.moveTo("2026-10-08");
            lamp(stage, number, "RED");
            String order = order(stage, "DEPARTMENT");
            stage.moveTo("2026-10-13");
            order(stage, "AGENCY_HEAD");
            stage.tell("两个工作日无人答复,督办上报部门负责人", "nobody answered for two working days: its head is asked");
            String path = "/api/supervision/orders/" + order;
            stage.as("clerk.sj")
                    .post(path + "/answer", Map.of("reason", "现场核查人手不足", "newDate", "2026-10-15"))
                    .orFail("the answer");
            stage.check(
                    stage.as("supervisor").post(path + "/closure", Map.of()).status() == 409,
                    "closed while it is still overdue");
            stage.approve("clerk.sj", task);
            stage.awaitEvent(number, "case-file.completed");
            stage.as("supervisor").post(path + "/closure", Map.of()).orFail("the closure");
            stage.as("supervisor")
                    .get("/api/supervision/figures")
                    .orFail("the figures")
                    .body()
                    .forEach(line -> stage.tell(
                            "%s:收 %d,办结 %d,超期 %d"
                                    .formatted(
                                            line.path("nameZh").asString(),
                                            line.path("assigned").asInt(),
                                            line.path("decided").asInt(),
                                            line.path("late").asInt()),
                            "%s: %d in, %d decided, %d late"
                                    .formatted(
                                            line.path("code").asString(),
                                            line.path("assigned").asInt(),
                                            line.path("decided").asInt(),
                                            line.path("late").asInt())));
        }
    };

    /** A Wednesday before the autumn holidays, on which every story begins. */
    public static final LocalDateTime BEGIN = LocalDateTime.parse("2026-09-16T09:00");

    private static final String FOOD = "FOOD";

    private final String behaviours;
    private final String zh;
    private final String en;

    Story(String behaviours, String zh, String en) {
        this.behaviours = behaviours;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Plays it.
     *
     * @throws StoryBroken where the platform does something else
     */
    public abstract void playOn(Stage stage);

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

    private static void check(Stage stage, JsonNode task, String state) {
        stage.check(task.path("state").asString().equals(state), "not " + state + ": " + task);
    }

    private static void lamp(Stage stage, String number, String colour) {
        JsonNode task = stage.task("clerk.sj", number, FOOD);
        stage.await(
                "clerk.sj",
                "/api/tasks/" + task.path("id").asString(),
                "the lamp is not " + colour,
                each -> each.path("clock").path("lamp").asString("").equals(colour));
        stage.tell("灯: " + colour, "lamp: " + colour.toLowerCase(Locale.ROOT));
    }

    private static String order(Stage stage, String level) {
        JsonNode orders = stage.await(
                "supervisor",
                "/api/supervision/orders?department=SJ",
                "no supervision order at " + level,
                page -> Stage.entries(page).stream()
                        .anyMatch(each -> each.path("level").asString().equals(level)));
        return UUID.fromString(Stage.entries(orders).getFirst().path("id").asString())
                .toString();
    }
}
