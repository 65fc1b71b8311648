package io.onething.department;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to answer a task later. Its text form can be kept in a column and parsed again.
 *
 * @param department code of the department
 * @param caseNumber 办件编号
 * @param taskId the task
 * @param traceparent W3C Trace Context to go on with, or null
 */
public record TaskReference(
        String department,
        String caseNumber,
        UUID taskId,
        @Nullable String traceparent) {

    /** @throws IllegalArgumentException for what {@link #toString} did not write */
    public static TaskReference parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3 && parts.length != 4) {
            throw new IllegalArgumentException("not a task reference: " + text);
        }
        return new TaskReference(parts[0], parts[1], UUID.fromString(parts[2]), parts.length == 4 ? parts[3] : null);
    }

    /** Such as {@code GA/20260304000000018/6f1c2a52-8f0e-4f57-9a0b-3d1f5f1b7c01}. */
    @Override
    public String toString() {
        String text = department + "/" + caseNumber + "/" + taskId;
        return traceparent == null ? text : text + "/" + traceparent;
    }
}
