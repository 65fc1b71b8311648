package io.onething.approval.hearing;

import io.onething.approval.hearing.Hearing.State;
import io.onething.approval.hearing.Hearings.Standing;
import io.onething.approval.task.Answer;
import io.onething.approval.task.AnswerBar;
import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Citation;
import io.onething.approval.task.Following;
import io.onething.approval.task.Rejection.Reason;
import io.onething.approval.task.TaskAnswer;
import io.onething.approval.timelimit.Beijing;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How hearings bear on approvals: nothing is decided before the record, nor by the chair, and it is cited. */
@Component
public class HearingBar implements AnswerBar, Citation, Following {
    private final Hearings hearings;
    private final Announcements announcements;

    HearingBar(Hearings hearings, Announcements announcements) {
        this.hearings = hearings;
        this.announcements = announcements;
    }

    @Override
    public Map<TaskAnswer, Reason> against(Collection<TaskAnswer> answers, Map<UUID, Approval> approvals) {
        List<TaskAnswer> watched = answers.stream()
                .filter(each -> switch (each.answer()) {
                    case Answer.Approved _, Answer.Refused _, Answer.Reviewed _, Answer.Resumed _ -> true;
                    case Answer.Received _,
                            Answer.NotAccepted _,
                            Answer.SupplementAsked _,
                            Answer.Suspended _,
                            Answer.Extended _,
                            Answer.Confirmed _,
                            Answer.Revoked _ -> false;
                })
                .toList();
        if (watched.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Standing> standing = hearings
                .standing(watched.stream().map(TaskAnswer::taskId).toList())
                .stream()
                .collect(Collectors.toMap(Standing::taskId, Function.identity()));
        var barred = new HashMap<TaskAnswer, Reason>();
        for (TaskAnswer each : watched) {
            @Nullable Standing hearing = standing.get(each.taskId());
            @Nullable Reason reason = hearing == null ? null : against(each.answer(), hearing);
            if (reason != null) {
                barred.put(each, reason);
            }
        }
        return barred;
    }

    /** 行政许可法 art. 48 ¶1 (4), ¶2. Who decides without a name cannot show that it is not the chair. */
    static @Nullable Reason against(Answer answer, Standing hearing) {
        return switch (answer) {
            case Answer.Approved(var _, var _, var by) -> againstDecision(by, hearing);
            case Answer.Refused(var _, var by) -> againstDecision(by, hearing);
            case Answer.Reviewed(var _, var by) -> by.equals(hearing.chair()) ? Reason.HEARING_CHAIR : null;
            case Answer.Resumed _ -> hearing.state() == State.ANNOUNCED ? Reason.HEARING_OPEN : null;
            case Answer.Received _,
                    Answer.NotAccepted _,
                    Answer.SupplementAsked _,
                    Answer.Suspended _,
                    Answer.Extended _,
                    Answer.Confirmed _,
                    Answer.Revoked _ -> null;
        };
    }

    private static @Nullable Reason againstDecision(@Nullable String by, Standing hearing) {
        if (hearing.state().isOpen()) {
            return Reason.HEARING_OPEN;
        }
        return hearing.chair() != null && (by == null || by.equals(hearing.chair())) ? Reason.HEARING_CHAIR : null;
    }

    @Override
    public Map<UUID, Cited> of(Collection<UUID> taskIds) {
        return hearings.standing(taskIds).stream()
                .filter(each -> each.state() == State.RECORDED)
                .collect(Collectors.toMap(
                        Standing::taskId,
                        each -> new Cited(
                                Beijing.day(Objects.requireNonNull(each.heldAt())),
                                Objects.requireNonNull(each.sha256()))));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar, Instant now) {
        Map<UUID, Approval> ended =
                ApprovalEvent.ended(events).stream().collect(Collectors.toMap(Approval::taskId, each -> each));
        if (!ended.isEmpty()) {
            List<Hearing> cancelled = hearings.cancel(ended.keySet());
            announcements.changed(
                    cancelled,
                    cancelled.stream()
                            .map(each -> Objects.requireNonNull(ended.get(each.taskId())))
                            .toList(),
                    now);
        }
    }
}
