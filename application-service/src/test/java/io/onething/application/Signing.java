package io.onething.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How an applicant reads and signs an undertaking. */
final class Signing {
    private Signing() {}

    static String path(String number) {
        return "/api/case-files/" + number + "/undertakings";
    }

    /** What is offered for an item, as the applicant reads it. */
    static JsonNode offer(Portal portal, String number, String item, String kind) {
        return portal.get(path(number))
                .json()
                .path("offers")
                .valueStream()
                .filter(each -> each.path("item").asString().equals(item)
                        && each.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Signs what is offered now, by the name in the form. */
    static Reply sign(Portal portal, String number, String item, String kind) {
        return portal.put(path(number), portal.find(number).etag(), signature(portal, number, item, kind, Map.of()));
    }

    /** A signature under what is offered now, with some of it changed. */
    static Map<String, Object> signature(
            Portal portal, String number, String item, String kind, Map<String, Object> otherwise) {
        JsonNode offer = offer(portal, number, item, kind);
        List<String> materials =
                offer.path("materials").valueStream().map(JsonNode::asString).toList();
        Map<String, Object> signature = new HashMap<>(Map.of(
                "item", item,
                "kind", kind,
                "materials", materials,
                "textDigest", offer.path("textDigest").asString("0".repeat(64)),
                "signedBy",
                        portal.find(number)
                                .json()
                                .path("form")
                                .path("applicantName")
                                .asString("nobody")));
        signature.putAll(otherwise);
        return signature;
    }
}
