package io.onething.approval.hearing.web;

import io.onething.approval.hearing.Hearing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing.
 *
 * @param id what its steps name
 * @param taskId the task whose decision waits for it
 * @param caseNumber 办件编号
 * @param itemCode code of the item within its theme
 * @param version what its ETag says
 * @param state how far it is
 * @param toldAt when the applicant was told of the right
 * @param requestBy last day to ask for it
 * @param reason why others are concerned
 * @param parties 利害关系人; none to the applicant
 * @param requestedAt when it was asked for, or null
 * @param sitting when and by whom it is held, or null
 * @param minutes 笔录, or null
 */
record HearingView(
        UUID id,
        UUID taskId,
        String caseNumber,
        String itemCode,
        long version,
        Hearing.State state,
        Instant toldAt,
        LocalDate requestBy,
        String reason,
        List<Hearing.Party> parties,
        @Nullable Instant requestedAt,
        Hearing.@Nullable Sitting sitting,
        Hearing.@Nullable Minutes minutes) {

    /**
     * How a hearing stands after a step. Holds no personal data, since it is kept to be given again to a repeat.
     *
     * @param id of the hearing
     * @param state how far it is
     * @param version what its ETag says
     * @param requestBy last day to ask for it
     */
    record HearingStateView(UUID id, Hearing.State state, long version, LocalDate requestBy) {
        static HearingStateView of(Hearing hearing) {
            return new HearingStateView(hearing.id(), hearing.state(), hearing.version(), hearing.requestBy());
        }
    }

    static HearingView of(Hearing hearing, boolean toApplicant) {
        Hearing.Content content = hearing.content();
        return new HearingView(
                hearing.id(),
                hearing.taskId(),
                hearing.caseNumber(),
                hearing.itemCode(),
                hearing.version(),
                hearing.state(),
                hearing.toldAt(),
                hearing.requestBy(),
                content.reason(),
                toApplicant ? List.of() : content.parties(),
                content.request() == null ? null : content.request().at(),
                content.sitting(),
                content.minutes());
    }
}
