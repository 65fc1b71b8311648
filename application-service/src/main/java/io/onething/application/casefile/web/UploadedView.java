package io.onething.application.casefile.web;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file.
 *
 * @param id its identifier
 * @param key key of the material within the plan
 * @param fileName name as uploaded
 * @param size bytes
 * @param uploadedAt when it came in
 */
record UploadedView(UUID id, String key, String fileName, int size, Instant uploadedAt) {}
