package io.onething.local.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A request that is being filled in: what is signed for it before it is submitted. */
final class Draft {
    private final Portal portal;
    private final String path;
    private final String signer;
    private final Set<String> spared = new HashSet<>();

    Draft(Portal portal, String number, String signer) {
        this.portal = portal;
        this.path = "/api/case-files/" + number + "/undertakings";
        this.signer = signer;
    }

    /** 容缺: undertakes to bring papers of an item later. */
    void owe(String item, String paper) {
        sign(item, "TOLERANCE", List.of(paper));
        spared.add(paper);
    }

    /** 告知承诺: commits, instead of bringing the papers that the text names. */
    void commit(String item) {
        JsonNode materials = offer(item, "COMMITMENT").path("materials");
        List<String> replaced = materials.valueStream().map(JsonNode::asString).toList();
        sign(item, "COMMITMENT", replaced);
        spared.addAll(replaced);
    }

    /** Papers that need not be uploaded now. */
    Set<String> spared() {
        return spared;
    }

    private void sign(String item, String kind, List<String> materials) {
        Portal.Answer stand = portal.get(path).orFail("the undertakings");
        Map<String, Object> signature = Map.of(
                "item",
                item,
                "kind",
                kind,
                "materials",
                materials,
                "textDigest",
                offer(item, kind).path("textDigest").asString(),
                "signedBy",
                signer);
        portal.put(path, signature, stand.etag()).orFail("the signature");
    }

    private JsonNode offer(String item, String kind) {
        JsonNode stand = portal.get(path).orFail("the undertakings").body();
        return stand.path("offers")
                .valueStream()
                .filter(each -> each.path("item").asString().equals(item)
                        && each.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new StoryBroken("nothing to sign for " + item + ": " + stand));
    }
}
