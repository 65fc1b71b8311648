package io.onething.department;

import org.jspecify.annotations.Nullable;

/**
 * An answer that the platform did not take.
 *
 * @param taskId the task the answer named, or null
 * @param answerId identifier of the answer's event
 * @param code why, in a stable word such as {@code already-decided} or {@code supplement-asked-already}; there may be ones
 *     that this version does not know
 * @param detail what to send instead, in Chinese and English; names fields, never their values
 */
public record Rejection(@Nullable String taskId, String answerId, String code, String detail) {}
