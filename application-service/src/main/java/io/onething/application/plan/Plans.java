package io.onething.application.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.onething.plan.Plan;
import io.onething.plan.Planner;
import io.onething.plan.theme.ThemeEdition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes plans and keeps them: a case file runs to its end by the very plan it was filed with. */
@Component
public class Plans {
    private static final int KEPT_IN_MEMORY = 500;

    private final KeptPlans kept;
    private final JsonMapper json;
    private final Cache<Asked, KeptPlan> made = cache();
    private final Cache<String, Plan> read = cache();

    Plans(KeptPlans kept, JsonMapper json) {
        this.kept = kept;
        // Equal plans have equal digests, in whatever order their maps were built.
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    private record Asked(String theme, int edition, Map<String, Object> answers, Set<String> chosen) {}

    /** Plans, and keeps the plan before anything refers to it. */
    public KeptPlan make(ThemeEdition edition, Map<String, Object> answers, Set<String> chosen) {
        var asked = new Asked(edition.theme().code(), edition.edition(), answers, chosen);
        return made.get(asked, _ -> keep(Planner.plan(edition, answers, chosen)));
    }

    public Plan get(String digest) {
        return Objects.requireNonNull(all(Set.of(digest)).get(digest));
    }

    /** Plans by digest; at most one statement, and none for what was read before. */
    public Map<String, Plan> all(Collection<String> digests) {
        Map<String, Plan> known = new HashMap<>(read.getAllPresent(digests));
        var missing = new HashSet<>(digests);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            kept.find(missing).forEach((digest, content) -> known.put(digest, json.readValue(content, Plan.class)));
            read.putAll(known);
        }
        return known;
    }

    /** Keeps a plan before anything refers to it. */
    public KeptPlan keep(Plan plan) {
        String content = json.writeValueAsString(plan);
        String digest = digest(content);
        kept.keep(digest, content);
        read.put(digest, plan);
        return new KeptPlan(digest, plan);
    }

    private static String digest(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();
    }
}
