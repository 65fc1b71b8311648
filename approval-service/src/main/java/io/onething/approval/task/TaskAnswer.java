package io.onething.approval.task;

import io.onething.approval.timelimit.Rank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its address.
 *
 * @param taskId the task it names
 * @param department who answers: as the topic or the token says, never as the answer says; in upper or lower case
 *     or null for the government above all departments
 * @param rank of who answers
 * @param seenVersion the version the answer is based on, or null where it holds for any
 * @param answer what is said
 */
public record TaskAnswer(
        UUID taskId,
        @Nullable String department,
        Rank rank,
        @Nullable Long seenVersion,
        Answer answer) {}
