package io.onething.application.orchestration;

import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertaking.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant signed for an item, and what of it is still open. Personal data: it is encrypted at rest and never
 * logged.
 *
 * @param signed undertakings for this item
 * @param owed 容缺: papers that are brought later, or null where none are
 */
public record Undertaken(List<Undertaking> signed, @Nullable Owed owed) {
    public Undertaken {
        signed = List.copyOf(signed);
    }

    /**
     * Papers that are owed.
     *
     * @param materials keys of all papers that were missing at submission
     * @param supplyBy last day to bring them, or null before the department has accepted the item
     * @param suppliedAt when all of them had come, or null
     */
    public record Owed(
            List<String> materials,
            @Nullable LocalDate supplyBy,
            @Nullable Instant suppliedAt) {
        public Owed {
            materials = List.copyOf(materials);
        }
    }

    /** By item, for what was signed at submission. */
    public static Map<String, Undertaken> of(List<Undertaking> signed, Set<String> uploaded) {
        Map<String, List<Undertaking>> byItem = signed.stream()
                .collect(Collectors.groupingBy(Undertaking::item, LinkedHashMap::new, Collectors.toList()));
        return byItem.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> new Undertaken(each.getValue(), owed(each.getValue(), uploaded))));
    }

    /** What was uploaded after signing is not owed. */
    private static @Nullable Owed owed(List<Undertaking> signed, Set<String> uploaded) {
        List<String> missing = signed.stream()
                .filter(each -> each.kind() == Kind.TOLERANCE)
                .flatMap(each -> each.materials().stream())
                .filter(key -> !uploaded.contains(key))
                .distinct()
                .toList();
        return missing.isEmpty() ? null : new Owed(missing, null, null);
    }

    boolean isCommitted() {
        return signed.stream().anyMatch(each -> each.kind() == Kind.COMMITMENT);
    }

    boolean owes() {
        return owed != null && owed.suppliedAt() == null;
    }

    boolean owes(String material) {
        return owed != null && owed.suppliedAt() == null && owed.materials().contains(material);
    }

    Undertaken until(LocalDate day) {
        return owed == null ? this : new Undertaken(signed, new Owed(owed.materials(), day, owed.suppliedAt()));
    }

    Undertaken supplied(Instant at) {
        return owed == null ? this : new Undertaken(signed, new Owed(owed.materials(), owed.supplyBy(), at));
    }
}
