package io.onething.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Stories of the legal clock. Most open a restaurant, whose food license is promised within ten working days. */
final class ClockStories {
    private static final String FOOD = "FOOD";

    private ClockStories() {}

    static void silence(Stage stage) {
        String number = stage.file("RESTAURANT");
        JsonNode task = stage.task("clerk.sj", number, FOOD);
        stage.check(task.path("state").asString().equals("ASSIGNED"), "the task is taken up already");
        stage.moveTo("2026-09-24");
        stage.awaitEvent(number, "case-item.deemed-accepted");
        JsonNode clock = stage.task("clerk.sj", number, FOOD).path("clock");
        stage.check(clock.path("acceptedOn").asString().equals("2026-09-16"), "accepted on another day: " + clock);
        stage.check(clock.path("promisedOn").asString().equals("2026-09-30"), "due on another day: " + clock);
        stage.tell("受理日为收到材料之日 2026-09-16,9 月 30 日前应办结", "accepted from the day the papers came, due on 30 September");
        stage.approve("clerk.sj", task);
        stage.awaitEvent(number, "case-file.completed");
    }

    static void silenceByRegime(Stage stage) {
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

    static void oneNotice(Stage stage) {
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

    static void expertReview(Stage stage) {
        String number = stage.file("RESTAURANT");
        JsonNode task = stage.await(
                "clerk.sj",
                "/api/tasks/" + stage.task("clerk.sj", number, FOOD).path("id").asString(),
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

    static void extension(Stage stage) {
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

    static void overdue(Stage stage) {
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
