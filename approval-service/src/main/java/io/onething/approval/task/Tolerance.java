package io.onething.approval.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 容缺受理: what the applicant still owes.
 *
 * @param papers what is owed
 * @param supplyBy last day to bring it, or null until the item is accepted
 * @param remindedAt when the applicant was reminded, or null
 * @param suppliedAt when all of it had come, or null
 */
public record Tolerance(
        List<Paper> papers,
        @Nullable LocalDate supplyBy,
        @Nullable Instant remindedAt,
        @Nullable Instant suppliedAt) {
    public Tolerance {
        papers = List.copyOf(papers);
    }

    /**
     * An owed paper.
     *
     * @param key of the material
     * @param nameZh its name
     */
    public record Paper(String key, String nameZh) {}

    /** Accepted: from now on the day is told and does not move. */
    Tolerance begun(LocalDate last) {
        return new Tolerance(papers, last, remindedAt, suppliedAt);
    }

    Tolerance reminded(Instant at) {
        return new Tolerance(papers, supplyBy, at, suppliedAt);
    }

    Tolerance supplied(Instant at) {
        return new Tolerance(papers, supplyBy, remindedAt, at);
    }

    public boolean isOwed(String key) {
        return isOpen() && papers.stream().anyMatch(paper -> paper.key().equals(key));
    }

    public boolean isOpen() {
        return suppliedAt == null;
    }
}
