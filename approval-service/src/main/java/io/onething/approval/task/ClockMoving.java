package io.onething.approval.task;

import io.onething.approval.task.ApprovalEvent.Cause;
import io.onething.approval.task.Rejection.Reason;
import io.onething.approval.timelimit.ExtensionRule;
import io.onething.approval.timelimit.Rank;
import io.onething.approval.timelimit.SpecialProcedure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of answers that move the clock: a special procedure stops it and lets it go on, an extension prolongs it. */
final class ClockMoving {
    private final ClockSettings settings;

    ClockMoving(ClockSettings settings) {
        this.settings = settings;
    }

    Outcome suspend(Approval approval, Answer.Suspended answer, Instant now) {
        return switch (approval.state()) {
            case ASSIGNED -> Outcome.rejected(Reason.NOT_ACCEPTED_YET);
            case SUSPENDED -> Outcome.rejected(Reason.SUSPENDED_NOW);
            case SUPPLEMENTING -> Outcome.rejected(Reason.SUPPLEMENT_OPEN);
            case DECIDED -> Outcome.rejected(Reason.ALREADY_DECIDED);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
            case RECEIVED -> {
                @Nullable SpecialProcedure kind = answer.procedure();
                if (kind == null) {
                    yield Outcome.rejected(Reason.PROCEDURE_MISSING);
                }
                if (answer.expectedWorkingDays() < 1) {
                    yield Outcome.rejected(Reason.DURATION_MISSING);
                }
                var procedure = new Proceeding.Procedure(
                        kind, now, null, answer.expectedWorkingDays(), answer.reason(), answer.by());
                yield moved(approval.with(approval.proceeding().with(procedure)), Cause.SUSPENDED);
            }
        };
    }

    Outcome resume(Approval approval, Instant now) {
        return switch (approval.state()) {
            case ASSIGNED, RECEIVED -> Outcome.rejected(Reason.NOT_SUSPENDED);
            case SUPPLEMENTING -> Outcome.rejected(Reason.SUPPLEMENT_OPEN);
            case DECIDED -> Outcome.rejected(Reason.ALREADY_DECIDED);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
            case SUSPENDED -> moved(approval.with(approval.proceeding().resumed(now)), Cause.RESUMED);
        };
    }

    /** 行政许可法 art. 42: once, with the approval of the rank that the law names, the reason told. */
    Outcome extend(Approval approval, Answer.Extended answer, Rank rank, Instant now) {
        return switch (approval.state()) {
            case ASSIGNED -> Outcome.rejected(Reason.NOT_ACCEPTED_YET);
            case SUSPENDED -> Outcome.rejected(Reason.SUSPENDED_NOW);
            case SUPPLEMENTING -> Outcome.rejected(Reason.SUPPLEMENT_OPEN);
            case DECIDED -> Outcome.rejected(Reason.ALREADY_DECIDED);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
            case RECEIVED -> {
                boolean joint = settings.joint(approval.item());
                ExtensionRule rule = ExtensionRule.of(approval.item().regime(), joint);
                if (rule.most() == 0) {
                    yield Outcome.rejected(Reason.NO_EXTENSION);
                }
                if (approval.proceeding().extension() != null) {
                    yield Outcome.rejected(Reason.EXTENDED_ALREADY);
                }
                if (rank.compareTo(rule.by()) < 0) {
                    yield Outcome.rejected(Reason.RANK_TOO_LOW);
                }
                if (answer.reason() == null || answer.reason().isBlank()) {
                    yield Outcome.rejected(Reason.REASON_MISSING);
                }
                if (answer.days() < 1 || answer.days() > rule.most()) {
                    yield Outcome.rejected(Reason.EXTENSION_TOO_LONG);
                }
                var extension = new Proceeding.Extension(
                        answer.days(), String.valueOf(answer.reason()), rank, answer.by(), now);
                yield moved(approval.with(approval.proceeding().with(extension)), Cause.EXTENDED);
            }
        };
    }

    private static Outcome moved(Approval after, Cause cause) {
        return new Outcome.Changed(after, List.of(new ApprovalEvent.ClockMoved(after, cause)));
    }
}
