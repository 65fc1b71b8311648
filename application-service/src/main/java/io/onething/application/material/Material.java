package io.onething.application.material;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file.
 *
 * @param id its identifier
 * @param caseNumber number of the case file it belongs to
 * @param key key of the material within the plan
 * @param fileName name as uploaded, without folders
 * @param type what its bytes are
 * @param size bytes, 1 to 10,485,760
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param uploadedAt when it came in
 */
public record Material(
        UUID id,
        String caseNumber,
        String key,
        String fileName,
        FileType type,
        int size,
        String sha256,
        Instant uploadedAt) {}
