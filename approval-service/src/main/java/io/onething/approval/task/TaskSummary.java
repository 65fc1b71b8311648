package io.onething.approval.task;

import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as a list shows it, without personal data.
 *
 * @param number order of arrival
 * @param taskId what answers name
 * @param caseNumber 办件编号
 * @param item what is decided
 * @param state how far it is
 * @param lamp how its clock stands, or null
 * @param promisedOn last day of the promised limit, or null before acceptance
 * @param verdict what was decided, or null
 * @param assignedAt when the task was made
 */
public record TaskSummary(
        long number,
        UUID taskId,
        String caseNumber,
        Item item,
        ApprovalState state,
        @Nullable Lamp lamp,
        @Nullable LocalDate promisedOn,
        @Nullable Verdict verdict,
        Instant assignedAt) {}
