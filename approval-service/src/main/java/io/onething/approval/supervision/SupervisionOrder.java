package io.onething.approval.supervision;

import io.onething.approval.task.Watched;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 督办单: why is this item overdue, and by when will it be done?
 *
 * @param id what answers name
 * @param number order of issue
 * @param taskId the overdue task
 * @param caseNumber 办件编号
 * @param itemCode code of the item within its theme
 * @param nameZh Chinese name of the item
 * @param nameEn English name of the item
 * @param theme code of the theme
 * @param department code of the department that answers
 * @param watched what is late: the decision, or the delivery of the certificate
 * @param state where it stands
 * @param level who sees to it
 * @param issuedAt when it was issued
 * @param answerBy last day for the answer, or the new date that the answer gave
 * @param answer the department's answer, or null
 * @param closedAt when it was closed, or null
 * @param closedBy who closed it, or null
 */
public record SupervisionOrder(
        UUID id,
        long number,
        UUID taskId,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        String theme,
        String department,
        Watched watched,
        State state,
        Level level,
        Instant issuedAt,
        LocalDate answerBy,
        @Nullable Answer answer,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {

    /** Where an order stands. */
    public enum State {
        /** 已签发: waits for the answer. */
        ISSUED,
        /** 已答复: reason and new date are known. */
        ANSWERED,
        /** 已办结 */
        CLOSED
    }

    /** Who sees to it, in ascending order. */
    public enum Level {
        /** 承办部门 */
        DEPARTMENT,
        /** 部门负责人 */
        AGENCY_HEAD,
        /** 本级人民政府督查 */
        GOVERNMENT;

        /** The next one above; the highest stays. */
        Level above() {
            return this == DEPARTMENT ? AGENCY_HEAD : GOVERNMENT;
        }
    }

    /**
     * What the department says.
     *
     * @param reason why it is overdue; it is published (优化营商环境条例 art. 36)
     * @param newDate by when it will be done
     * @param by who said so
     * @param at when
     */
    public record Answer(String reason, LocalDate newDate, String by, Instant at) {}

    SupervisionOrder answered(Answer given) {
        return changed(State.ANSWERED, level, given.newDate(), given, null, null);
    }

    /** Unanswered, or answered with a date that has passed: asked anew, one level up. */
    SupervisionOrder escalated(LocalDate until) {
        return changed(State.ISSUED, level.above(), until, answer, null, null);
    }

    SupervisionOrder closed(Instant at, String by) {
        return changed(State.CLOSED, level, answerBy, answer, at, by);
    }

    private SupervisionOrder changed(
            State now,
            Level seenBy,
            LocalDate until,
            @Nullable Answer given,
            @Nullable Instant at,
            @Nullable String by) {
        return new SupervisionOrder(
                id,
                number,
                taskId,
                caseNumber,
                itemCode,
                nameZh,
                nameEn,
                theme,
                department,
                watched,
                now,
                seenBy,
                issuedAt,
                until,
                given,
                at,
                by);
    }
}
