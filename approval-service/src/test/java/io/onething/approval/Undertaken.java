package io.onething.approval;

import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.TestTopics;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stories of applicants who signed an undertaking for a license: ten working days promised, twenty by statute. */
final class Undertaken {
    static final String PAPER = "住院分娩记录";

    private static final String DISPATCHED = "onething.case-item.dispatched.v1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Undertaken() {}

    /** 容缺: one paper is owed for so many working days. */
    static Story owing(String department, int within) {
        Story story = Story.of(department);
        ObjectNode event = dispatched(story);
        ((ObjectNode) event.get("terms")).put("toleranceWithin", within);
        event.get("materials")
                .forEach(each -> ((ObjectNode) each)
                        .put("owed", each.get("key").asString().equals(PAPER)));
        sign(event, "TOLERANCE");
        return sent(story, event);
    }

    /** 告知承诺: verified within 20 working days, told within 3, rectified within 10, looked at again within 3. */
    static Story committed(String department) {
        Story story = Story.of(department);
        ObjectNode event = dispatched(story);
        event.get("materials").forEach(each -> ((ObjectNode) each).put("owed", false));
        sign(event, "COMMITMENT");
        return sent(story, event);
    }

    /** The applicant brings what is owed. */
    static void supply(Story story, Instant at) {
        var event = (ObjectNode)
                JSON.readTree(EventContracts.sampleOf("application-service", "onething.case-item.supplemented.v1"));
        event.put("caseNumber", story.caseNumber()).put("itemCode", "BIRTH_CERT");
        event.remove("supplementedAt");
        event.put("suppliedAt", at.toString());
        ((ObjectNode) event.get("data")).put("childName", "陈安康");
        TestTopics.send(Topics.CASE_FILE, "onething.case-item.owed-supplied.v1", story.caseNumber(), event.toString());
    }

    private static ObjectNode dispatched(Story story) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("application-service", DISPATCHED));
        event.put("caseNumber", story.caseNumber()).put("itemCode", "BIRTH_CERT");
        event.put("regime", "ADMIN_LICENCE").put("promisedWorkingDays", 10).put("statutoryWorkingDays", 20);
        ((ObjectNode) event.get("department")).put("code", story.department());
        return event;
    }

    private static void sign(ObjectNode event, String kind) {
        JsonNode undertaking = event.get("undertakings").get(0);
        ((ObjectNode) undertaking).put("kind", kind).put("text", "本人承诺所填情况属实。");
    }

    private static Story sent(Story story, ObjectNode event) {
        TestTopics.send(Topics.CASE_FILE, DISPATCHED, story.caseNumber(), event.toString());
        story.task();
        return story;
    }
}
