package io.onething.approval.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All official documents. */
public interface OfficialDocuments {
    /**
     * A document as it is listed.
     *
     * @param kind what it is
     * @param title in Chinese
     * @param caseNumber 办件编号
     * @param taskId the task it tells of
     * @param itemCode code of the item
     * @param issuedOn day in Beijing
     * @param number its number, or null before it is made
     * @param sha256 of the file in hex, or null before it is made
     * @param deliveredAt when the applicant fetched it first, or null
     */
    record Listed(
            UUID id,
            DocumentKind kind,
            String title,
            String caseNumber,
            UUID taskId,
            String itemCode,
            LocalDate issuedOn,
            @Nullable String number,
            @Nullable String sha256,
            @Nullable Instant deliveredAt) {}

    /**
     * Whose documents are asked for.
     *
     * @param applicant account of an applicant, or null
     * @param department code of a department, or null
     */
    record Reader(@Nullable String applicant, @Nullable String department) {}

    /** Keeps texts; their files are made later. */
    void add(List<Draft> drafts, Instant now);

    /** Those of a case file that the reader may see, in their order. */
    List<Listed> list(String caseNumber, Reader reader);

    Optional<Listed> find(UUID id, Reader reader);

    /** Identifiers of those that are to be made, in their order. */
    List<UUID> toMake(Instant now, int limit);

    /** A text that is to be made, locked until the transaction ends; empty where it is made or another makes it. */
    Optional<Draft> lock(UUID id);

    /** The next number of a department, kind and year; no number is left out, since it is given in the transaction. */
    int nextNumber(String department, DocumentKind kind, int year);

    void made(UUID id, String caseNumber, String number, byte[] pdf, String sha256);

    void putOff(UUID id, Instant until);

    byte[] pdf(UUID id);

    /** Whether this was the first time. */
    boolean delivered(UUID id, Instant at);
}
