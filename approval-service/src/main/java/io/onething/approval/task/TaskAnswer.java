package io.onething.approval.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its address.
 *
 * @param taskId the task it names
 * @param department who answers: as the topic or the token says, never as the answer says; in upper or lower case
 * @param seenVersion the version the answer is based on, or null where it holds for any
 * @param answer what is said
 */
public record TaskAnswer(
        UUID taskId, String department, @Nullable Long seenVersion, Answer answer) {}
