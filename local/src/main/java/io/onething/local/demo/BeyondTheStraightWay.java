package io.onething.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Stories of cases that do not run straight: what is owed, committed to, looked at together. */
final class BeyondTheStraightWay {
    private static final String FOOD_PAPER = "与食品经营相适应的主要设备设施布局、操作流程";

    private static final String VERIFICATIONS = "/api/verifications";
    private static final String INSPECTIONS = "/api/inspections";

    private BeyondTheStraightWay() {}

    /** 容缺受理: one case is brought its paper in time, another is not. */
    static void tolerance(Stage stage) {
        String met = stage.file("RESTAURANT", draft -> draft.owe("FOOD", FOOD_PAPER));
        String missed = stage.file("RESTAURANT", draft -> draft.owe("FOOD", FOOD_PAPER));
        stage.awaitEvent(met, "case-item.tolerance-begun");
        stage.awaitEvent(missed, "case-item.tolerance-begun");
        JsonNode task = stage.task("clerk.sj", met, "FOOD");
        stage.check(
                task.path("tolerance").path("supplyBy").asString().equals("2026-09-30"),
                "owed until another day: " + task);
        Portal.Answer early = stage.tryToApprove("clerk.sj", task);
        stage.check(
                early.body().path("code").asString().equals("papers-owed"), "approved while a paper is owed: " + early);
        stage.tell(
                early.body().path("detail").asString(),
                early.body().path("code").asString());
        stage.moveTo("2026-09-22");
        stage.supplyOwed(met, FOOD_PAPER);
        stage.awaitEvent(met, "case-item.owed-supplied");
        stage.approve(
                "clerk.sj",
                stage.await(
                        "clerk.sj",
                        "/api/tasks/" + task.path("id").asString(),
                        "the paper did not come",
                        each -> !each.path("tolerance").path("suppliedAt").isNull()));
        stage.awaitEvent(met, "case-file.completed");
        stage.moveTo("2026-09-29");
        stage.awaitEvent(missed, "case-item.tolerance-reminded");
        stage.moveTo("2026-10-08");
        stage.awaitEvent(missed, "case-item.tolerance-lapsed");
        stage.awaitEvent(missed, "case-file.completed");
        stage.check(stage.documents(missed).containsAll(List.of("容缺受理通知书", "退件通知书")), "not all documents were issued");
    }

    /** 告知承诺, 消防法 art. 15 and its numbers: granted at once, looked at within twenty days, rectified, looked at again. */
    static void commitment(Stage stage) {
        String number = stage.file("RESTAURANT", 1, draft -> draft.commit("FIRE"));
        stage.awaitEvent(number, "license.issued");
        JsonNode verification = stage.first("clerk.xf", VERIFICATIONS, number);
        stage.check(
                verification.path("dueOn").asString().equals("2026-10-20"),
                "to be verified by another day: " + verification);
        stage.moveTo("2026-10-12");
        stage.step("clerk.xf", VERIFICATIONS, number, "visits", found(List.of("疏散通道被占用")))
                .orFail("the verification");
        stage.moveTo("2026-10-14");
        stage.step("clerk.xf", VERIFICATIONS, number, "rectification-notice", Map.of("until", "2026-10-23"))
                .orFail("the verification");
        stage.awaitEvent(number, "case-item.mismatched");
        stage.moveTo("2026-10-24");
        stage.step("clerk.xf", VERIFICATIONS, number, "visits", found(List.of("疏散通道仍被占用")))
                .orFail("the verification");
        stage.awaitEvent(number, "case-item.revoked");
        stage.awaitEvent(number, "license.revoked");
        JsonNode against = stage.await(
                "zhang.wei",
                "/api/credit-records/mine",
                "no record of the broken commitment",
                page -> page.path("items").size() > 0);
        stage.tell(
                "信用门槛:" + against.path("items").path(0).path("reason").asString(),
                "the credit gate: no commitment until it is repaired");
        stage.check(
                stage.documents(number).containsAll(List.of("告知承诺书", "责令改正通知书", "撤销行政许可决定书")),
                "not all documents were issued");
    }

    private static Map<String, Object> found(List<String> findings) {
        return Map.of("inspectors", List.of("周强", "吴敏"), "present", "店长", "findings", findings);
    }

    /** 联合踏勘: one visit for four items, one list, and no second asking by who stayed away. */
    static void oneVisit(Stage stage) {
        String number = stage.file("RESTAURANT", 1, _ -> {});
        Map<String, String> desks =
                Map.of("FOOD", "clerk.sj", "FIRE", "clerk.xf", "SIGN", "clerk.cg", "TOBACCO", "clerk.yc");
        desks.forEach((item, clerk) -> stage.task(clerk, number, item));
        String lead = "clerk."
                + stage.await(
                                "clerk.sj",
                                "/api/inspections?limit=200",
                                "not one visit for four items",
                                page -> Stage.entries(page).stream()
                                        .anyMatch(visit -> visit.path("items").size() == 4))
                        .path("items")
                        .path(0)
                        .path("lead")
                        .path("code")
                        .asString()
                        .toLowerCase(Locale.ROOT);
        visit(
                stage,
                lead,
                number,
                "appointment",
                Map.of(
                        "kind", "ON_SITE",
                        "startsAt", "2026-09-18T09:30:00+08:00",
                        "place", "人民路 1 号",
                        "inspectors",
                                List.of(
                                        inspector("周强", "SJ"),
                                        inspector("吴敏", "XF"),
                                        inspector("郑洁", "CG"),
                                        inspector("王磊", "YC"))));
        stage.awaitEvent(number, "inspection.scheduled");
        stage.moveTo("2026-09-18");
        conclude(stage, number, "clerk.sj", "FOOD", List.of("后厨须加装防蝇设施"));
        conclude(stage, number, "clerk.xf", "FIRE", List.of("二楼缺一具灭火器"));
        conclude(stage, number, "clerk.cg", "SIGN", List.of());
        visit(stage, lead, number, "closure", Map.of());
        stage.awaitEvent(number, "inspection.correcting");
        Portal.Answer late = stage.step(
                "clerk.yc",
                INSPECTIONS,
                number,
                "conclusions",
                Map.of(
                        "taskId",
                                stage.task("clerk.yc", number, "TOBACCO")
                                        .path("id")
                                        .asString(),
                        "corrections", List.of("还须调整柜台")));
        stage.check(late.status() == 409, "who stayed away could ask for more: " + late);
        stage.tell(
                late.body().path("detail").asString(), late.body().path("code").asString());
        Portal.Answer open = stage.tryToApprove("clerk.sj", stage.task("clerk.sj", number, "FOOD"));
        stage.check(
                open.body().path("code").asString().equals("inspection-open"),
                "approved before it was corrected: " + open);
        stage.moveTo("2026-09-21");
        settle(stage, number, "clerk.sj", "FOOD");
        settle(stage, number, "clerk.xf", "FIRE");
        desks.forEach((item, clerk) -> stage.approve(clerk, stage.task(clerk, number, item)));
        stage.awaitEvent(number, "case-file.completed");
    }

    private static void visit(Stage stage, String clerk, String number, String what, Map<String, Object> body) {
        stage.step(clerk, INSPECTIONS, number, what, body).orFail("the visit");
    }

    private static Map<String, String> inspector(String name, String department) {
        return Map.of("name", name, "department", department);
    }

    private static void conclude(Stage stage, String number, String clerk, String item, List<String> corrections) {
        visit(
                stage,
                clerk,
                number,
                "conclusions",
                Map.of("taskId", stage.task(clerk, number, item).path("id").asString(), "corrections", corrections));
    }

    private static void settle(Stage stage, String number, String clerk, String item) {
        visit(
                stage,
                clerk,
                number,
                "checks",
                Map.of(
                        "checks",
                        List.of(Map.of(
                                "taskId",
                                stage.task(clerk, number, item).path("id").asString(),
                                "correction",
                                1,
                                "settled",
                                true))));
    }
}
