package io.onething.application.credit;

import java.util.List;
import java.util.Optional;

/**
 * 信用状况: what stands against an applicant now.
 *
 * @param open records that bar something and are not repaired, the oldest first
 */
public record Standing(List<CreditRecord> open) {
    /** Nothing stands against them. */
    public static final Standing GOOD = new Standing(List.of());

    public Standing {
        open = open.stream()
                .filter(each -> each.kind().isShown() && each.repairedAt() == null)
                .toList();
    }

    /** Why no paper may be owed. */
    public Optional<CreditRecord> barsTolerance() {
        return open.stream().filter(each -> each.kind().barsTolerance()).findFirst();
    }

    /** Why nothing may be committed to. */
    public Optional<CreditRecord> barsCommitment() {
        return open.stream().filter(each -> each.kind().barsCommitment()).findFirst();
    }
}
