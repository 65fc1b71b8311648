package io.onething.local.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Stories of what is taken back: by the applicant, and by a department after others relied on it. */
public final class TakenBack {
    private TakenBack() {}

    /** Two of five licenses are out, the rest is with its departments or waits; then the applicant withdraws. */
    static void withdrawal(Stage stage) {
        String number = twoLicenses(stage);
        stage.withdraw(number, Map.of("reason", "信息有误,重新申请"));
        stage.awaitEvent(number, "case-file.completed");
        isWithdrawn(stage, number);
    }

    /** Files, and waits until two licenses are out and the registration is with its department. */
    public static String twoLicenses(Stage stage) {
        String number = stage.file("NEWBORN");
        stage.await(
                "zhang.wei",
                "/api/case-files/" + number,
                "no two licenses",
                file -> licenses(file).size() == 2 && state(file, "HUKOU").equals("IN_PROGRESS"));
        return number;
    }

    /** What stands at the end of a withdrawal: no license in force, nothing half done. */
    public static void isWithdrawn(Stage stage, String number) {
        JsonNode file = stage.await(
                "zhang.wei",
                "/api/case-files/" + number,
                "the withdrawal does not end",
                each -> each.path("state").asString().equals("COMPLETED"));
        stage.check(state(file, "HUKOU").equals("WITHDRAWN"), "the registration goes on: " + file);
        stage.check(state(file, "MED_INS").equals("WITHDRAWN"), "what waited goes on: " + file);
        for (String license : licenses(file)) {
            JsonNode report = stage.verify(license);
            stage.check(report.path("verdict").asString().equals("TOTAL_FAILED"), "still in force: " + report);
            stage.tell("证照 " + license + " 已作废", "license " + license + " is of no effect any more");
        }
    }

    /** The birth certificate is revoked after household registration used it, and two more used that. */
    static void revocation(Stage stage) {
        String number = stage.file("NEWBORN");
        stage.awaitEvent(number, "case-file.completed");
        JsonNode certificate = stage.task("clerk.wj", number, "BIRTH_CERT");
        stage.answer("clerk.wj", certificate, "revocation", Map.of("ground", "FRAUD", "reason", "分娩记录系伪造"))
                .orFail("the revocation");
        stage.awaitEvent(number, "case-item.reviewed");
        JsonNode household = stage.await(
                "clerk.ga",
                "/api/tasks/"
                        + stage.task("clerk.ga", number, "HUKOU").path("id").asString(),
                "the registration is not looked at again",
                task -> task.path("inputRevoked").path("item").asString("").equals("BIRTH_CERT"));
        stage.answer("clerk.ga", household, "revocation", Map.of("ground", "INPUT_REVOKED", "reason", "所依据的出生医学证明被撤销"))
                .orFail("the second revocation");
        JsonNode cost = stage.await(
                "clerk.yb",
                "/api/tasks/"
                        + stage.task("clerk.yb", number, "BIRTH_COST")
                                .path("id")
                                .asString(),
                "the reimbursement is not looked at again",
                task -> !task.path("inputRevoked").isNull());
        stage.answer("clerk.yb", cost, "confirmation", Map.of()).orFail("the confirmation");
        JsonNode file = stage.await(
                "zhang.wei",
                "/api/case-files/" + number,
                "the revocation does not reach all",
                each -> state(each, "HUKOU").equals("REVOKED")
                        && !item(each, "BIRTH_COST")
                                .path("undoing")
                                .path("settledAt")
                                .isNull()
                        && !item(each, "HUKOU").path("licenseRevokedAt").isNull());
        stage.check(state(file, "BIRTH_COST").equals("APPROVED"), "what was confirmed does not stand: " + file);
        stage.check(file.path("result").asString().equals("PARTLY_APPROVED"), "the result is the same: " + file);
        stage.awaitEvent(number, "license.revoked");
    }

    private static List<String> licenses(JsonNode file) {
        return file.path("items")
                .valueStream()
                .map(item -> item.path("licenseNumber").asString(""))
                .filter(license -> !license.isEmpty())
                .toList();
    }

    private static String state(JsonNode file, String code) {
        return item(file, code).path("state").asString("");
    }

    private static JsonNode item(JsonNode file, String code) {
        return file.path("items")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
