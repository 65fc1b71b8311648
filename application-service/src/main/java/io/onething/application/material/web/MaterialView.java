package io.onething.application.material.web;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file.
 *
 * @param id its identifier, for its content and its removal
 * @param material key of the material within the plan
 * @param fileName name as uploaded
 * @param mediaType what its bytes are
 * @param size bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param uploadedAt when it came in
 */
record MaterialView(
        UUID id, String material, String fileName, String mediaType, int size, String sha256, Instant uploadedAt) {}
