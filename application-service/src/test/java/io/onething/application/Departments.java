package io.onething.application;

import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What approval-service and license-service tell, once the item was dispatched. */
public final class Departments {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Departments() {}

    /** The event with which an item was dispatched; it fits its contract. */
    public static JsonNode dispatched(String number, String item) {
        Published event = TestTopics.await(
                Topics.CASE_FILE,
                each -> each.type().equals("onething.case-item.dispatched.v1")
                        && each.subject().equals(number)
                        && JSON.readTree(each.data())
                                .path("itemCode")
                                .asString()
                                .equals(item));
        EventContracts.assertFits(event.type(), event.data());
        return JSON.readTree(event.data());
    }

    /** The event of the case file of this type; it fits its contract. */
    public static JsonNode told(String number, String type) {
        Published event = TestTopics.await(
                Topics.CASE_FILE,
                each -> each.type().equals(type) && each.subject().equals(number));
        EventContracts.assertFits(event.type(), event.data());
        return JSON.readTree(event.data());
    }

    public static void receive(String number, String item) {
        dispatched(number, item);
        send(Topics.APPROVAL, "onething.approval.received.v1", number, received(number, item));
    }

    public static void approve(String number, String item) {
        JsonNode dispatched = dispatched(number, item);
        Map<String, Object> output = new LinkedHashMap<>();
        dispatched
                .path("outputs")
                .forEach(field -> output.put(
                        field.path("code").asString(),
                        field.path("schema").path("examples").path(0).asString("值")));
        send(Topics.APPROVAL, "onething.approval.decided.v1", number, approved(number, item, output));
    }

    /** Approves, and issues the license where there is one. */
    public static void approveAndLicense(String number, String item) {
        approve(number, item);
        if (!dispatched(number, item).path("license").isMissingNode()
                && !dispatched(number, item).path("license").isNull()) {
            license(number, item);
        }
    }

    public static void refuse(String number, String item, String reason) {
        dispatched(number, item);
        send(Topics.APPROVAL, "onething.approval.decided.v1", number, refused(number, item, reason));
    }

    public static void license(String number, String item) {
        send(Topics.LICENSE, "onething.license.issued.v1", number, licensed(number, item));
    }

    /** 核查, as approval-service tells of it. */
    public static void verified(String number, String item, String type) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("approval-service", type));
        send(
                Topics.APPROVAL,
                type,
                number,
                event.put("caseNumber", number).put("itemCode", item).toString());
    }

    public static String received(String number, String item) {
        return json(Map.of("caseNumber", number, "itemCode", item, "receivedAt", "2026-03-04T02:10:00Z"));
    }

    public static String approved(String number, String item, Map<String, Object> output) {
        return json(Map.of(
                "caseNumber", number,
                "itemCode", item,
                "decision", "APPROVED",
                "output", output,
                "decidedAt", "2026-03-04T03:00:00Z"));
    }

    public static String refused(String number, String item, String reason) {
        return json(Map.of(
                "caseNumber", number,
                "itemCode", item,
                "decision", "REFUSED",
                "reason", reason,
                "decidedAt", "2026-03-04T03:00:00Z"));
    }

    public static String licensed(String number, String item) {
        return json(Map.of("caseNumber", number, "itemCode", item, "licenseNumber", "L-" + item));
    }

    private static void send(String topic, String type, String number, String data) {
        TestTopics.send(topic, UUID.randomUUID().toString(), type, number, data);
    }

    private static String json(Map<String, Object> data) {
        return JSON.writeValueAsString(data);
    }
}
