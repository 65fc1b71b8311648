package io.onething.approval;

import io.onething.kernel.CaseNumber;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.TestTopics;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case whose items, one of each department, somebody comes to look at. */
record InspectedCase(String caseNumber, String applicant, List<String> departments) {
    private static final String DISPATCHED = "onething.case-item.dispatched.v1";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicLong RUNNING = new AtomicLong(5000);

    /** Filed, and at its departments. */
    static InspectedCase filed(String applicant, String... departments) {
        InspectedCase filed = filedButNotSent(applicant, departments);
        filed.departments.forEach(each -> filed.send(each, true));
        filed.departments.forEach(each -> filed.at(each).task(code(each)));
        return filed;
    }

    static InspectedCase filedButNotSent(String applicant, String... departments) {
        TestTopics.create(Topics.CASE_FILE, Topics.deadLettersOf(Topics.CASE_FILE), Topics.CATALOG);
        String number = CaseNumber.of(LocalDate.of(2026, 3, 4), RUNNING.incrementAndGet())
                .value();
        return new InspectedCase(number, applicant, Arrays.asList(departments));
    }

    /** @param bare whether the applicant signed nothing; else the item is granted on a commitment */
    void send(String department, boolean bare) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("application-service", DISPATCHED));
        event.put("caseNumber", caseNumber)
                .put("itemCode", code(department))
                .put("regime", "ADMIN_LICENCE")
                .put("promisedWorkingDays", 10)
                .put("statutoryWorkingDays", 20)
                .put("applicantSubject", applicant)
                .put("inspection", true);
        ((ObjectNode) event.get("department")).put("code", department).put("nameZh", department + "部门");
        var codes = event.putArray("inspectedItems");
        departments.forEach(each -> codes.add(code(each)));
        var undertakings = event.putArray("undertakings");
        if (!bare) {
            undertakings
                    .addObject()
                    .put("kind", "COMMITMENT")
                    .put("text", "承诺符合消防安全要求")
                    .put("signedBy", "王芳")
                    .put("signedAt", "2026-03-04T01:55:00Z")
                    .putArray("materials");
        }
        TestTopics.send(Topics.CASE_FILE, DISPATCHED, caseNumber, event.toString());
    }

    static String code(String department) {
        return "LOOK_" + department;
    }

    Story at(String department) {
        return new Story(caseNumber, department);
    }

    String taskId(String department) {
        return at(department).task(code(department)).get("taskId").asString();
    }

    JsonNode published(String type) {
        return at(departments.getFirst()).published(type);
    }
}
