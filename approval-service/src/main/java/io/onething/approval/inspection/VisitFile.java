package io.onething.approval.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A photo or note of a visit.
 *
 * @param id what its content is asked for by
 * @param department code of the department that took it
 * @param name as it was sent, without folders
 * @param type what it is
 * @param size in bytes
 * @param sha256 of the content in hex
 * @param takenBy account of who kept it
 * @param takenAt when it was kept
 */
public record VisitFile(
        UUID id,
        String department,
        String name,
        FileType type,
        int size,
        String sha256,
        String takenBy,
        Instant takenAt) {}
