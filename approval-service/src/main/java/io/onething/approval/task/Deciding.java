package io.onething.approval.task;

import io.onething.approval.task.ApprovalEvent.Cause;
import io.onething.approval.task.Rejection.Reason;
import io.onething.approval.timelimit.IntakeRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rules: what an answer does to an approval, whichever way it came. An approval is decided once; a repeat changes
 * nothing; a decision needs no receipt before it, since a department's messages may overtake each other.
 */
@Component
class Deciding {
    private final OutputCheck outputs;
    private final ClockSettings settings;
    private final ClockMoving clock;

    Deciding(OutputCheck outputs, ClockSettings settings) {
        this.outputs = outputs;
        this.settings = settings;
        this.clock = new ClockMoving(settings);
    }

    /**
     * Decides on one answer.
     *
     * @param approval as it is now, or null where there is no such task
     */
    Outcome decide(@Nullable Approval approval, TaskAnswer given, Instant now) {
        if (approval == null || !isOf(approval, given.department())) {
            return Outcome.rejected(Reason.UNKNOWN_TASK);
        }
        if (given.seenVersion() != null && given.seenVersion() != approval.version()) {
            return Outcome.rejected(Reason.VERSION_CHANGED);
        }
        if (given.department() == null && !(given.answer() instanceof Answer.Extended)) {
            return Outcome.rejected(Reason.NOT_IN_CHARGE);
        }
        return switch (given.answer()) {
            case Answer.Received received -> receive(approval, new Approval.Receipt(now, received.by()));
            case Answer.NotAccepted refused -> notAccept(approval, refused, now);
            case Answer.SupplementAsked asked -> askSupplement(approval, asked, now);
            case Answer.Suspended suspended -> clock.suspend(approval, suspended, now);
            case Answer.Resumed _ -> clock.resume(approval, now);
            case Answer.Extended extended -> clock.extend(approval, extended, given.rank(), now);
            case Answer.Reviewed reviewed -> review(approval, reviewed, now);
            case Answer.Approved approved -> approve(approval, approved, now);
            case Answer.Refused refused -> refuse(approval, refused, now);
            case Answer.Revoked revoked -> revoke(approval, revoked, now);
            case Answer.Confirmed confirmed -> confirm(approval, confirmed, now);
        };
    }

    private static boolean isOf(Approval approval, @Nullable String department) {
        return department == null || approval.item().department().code().equalsIgnoreCase(department);
    }

    private static Outcome receive(Approval approval, Approval.Receipt receipt) {
        return switch (approval.state()) {
            case ASSIGNED -> {
                Approval received = approval.with(receipt);
                yield new Outcome.Changed(
                        received,
                        List.of(
                                new ApprovalEvent.Received(received, receipt),
                                new ApprovalEvent.ClockMoved(received, Cause.ACCEPTED)));
            }
            case RECEIVED, SUSPENDED, DECIDED -> new Outcome.Unchanged(approval);
            case SUPPLEMENTING -> Outcome.rejected(Reason.SUPPLEMENT_OPEN);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
        };
    }

    /** 行政许可法 art. 32 (4): silence is acceptance, from the day the papers came in. */
    static Outcome.Changed deemAccepted(Approval approval) {
        var receipt = new Approval.Receipt(approval.papersIn(), null);
        Approval received = approval.with(approval.proceeding().deemed()).with(receipt);
        // No Received: nobody took it up, and who reads that somebody did would be misled.
        return new Outcome.Changed(received, List.of(new ApprovalEvent.ClockMoved(received, Cause.DEEMED_ACCEPTED)));
    }

    private static Outcome notAccept(Approval approval, Answer.NotAccepted answer, Instant now) {
        return switch (approval.state()) {
            case NOT_ACCEPTED -> new Outcome.Unchanged(approval);
            case LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
            case SUPPLEMENTING -> Outcome.rejected(Reason.SUPPLEMENT_OPEN);
            case RECEIVED, SUSPENDED -> Outcome.rejected(Reason.ACCEPTED_ALREADY);
            case DECIDED -> Outcome.rejected(Reason.ALREADY_DECIDED);
            case ASSIGNED -> {
                if (isBlank(answer.reason())) {
                    yield Outcome.rejected(Reason.REASON_MISSING);
                }
                var refusal = new Proceeding.NotAccepted(
                        String.valueOf(answer.reason()), answer.properAgency(), answer.by(), now);
                Approval ended = approval.with(approval.proceeding().with(refusal));
                yield new Outcome.Changed(ended, List.of(new ApprovalEvent.NotAccepted(ended, refusal)));
            }
        };
    }

    /** 行政许可法 art. 32 (4) and 72 (4): all of it, once; who submits anew may be told anew. */
    private Outcome askSupplement(Approval approval, Answer.SupplementAsked answer, Instant now) {
        return switch (approval.state()) {
            case ASSIGNED -> asked(approval, answer, now);
            case RECEIVED ->
                settings.supplementsAfterAcceptance(approval.item())
                        ? asked(approval, answer, now)
                        : Outcome.rejected(Reason.SUPPLEMENT_TOO_LATE);
            case SUPPLEMENTING -> {
                List<Supplement.Correction> known =
                        approval.proceeding().supplements().getLast().corrections();
                yield known.equals(answer.corrections())
                        ? new Outcome.Unchanged(approval)
                        : Outcome.rejected(Reason.SUPPLEMENT_ASKED_ALREADY);
            }
            case SUSPENDED -> Outcome.rejected(Reason.SUSPENDED_NOW);
            case DECIDED -> Outcome.rejected(Reason.ALREADY_DECIDED);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
        };
    }

    private static Outcome asked(Approval approval, Answer.SupplementAsked answer, Instant now) {
        if (approval.proceeding().supplements().stream().anyMatch(each -> !each.returned())) {
            return Outcome.rejected(Reason.SUPPLEMENT_ASKED_ALREADY);
        }
        boolean clear = answer.corrections().stream()
                .allMatch(each -> approval.item().inputs().contains(each.key()) && !isBlank(each.note()));
        if (answer.corrections().isEmpty() || !clear) {
            return Outcome.rejected(Reason.CORRECTIONS_UNCLEAR);
        }
        @Nullable Tolerance tolerance = approval.proceeding().tolerance();
        if (tolerance != null && answer.corrections().stream().anyMatch(each -> tolerance.isOwed(each.key()))) {
            return Outcome.rejected(Reason.OWED_ALREADY);
        }
        boolean returned = IntakeRule.of(approval.item().regime()).missing() == IntakeRule.Missing.RETURNED;
        var supplement =
                new Supplement(answer.corrections(), returned, approval.receipt() != null, now, answer.by(), null);
        Approval after = approval.with(approval.proceeding().with(supplement));
        return new Outcome.Changed(after, List.of(new ApprovalEvent.SupplementAsked(after, supplement)));
    }

    private static Outcome review(Approval approval, Answer.Reviewed answer, Instant now) {
        return switch (approval.state()) {
            case ASSIGNED -> Outcome.rejected(Reason.NOT_ACCEPTED_YET);
            case SUPPLEMENTING -> Outcome.rejected(Reason.SUPPLEMENT_OPEN);
            case DECIDED -> Outcome.rejected(Reason.ALREADY_DECIDED);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
            case RECEIVED, SUSPENDED -> {
                var review = new Proceeding.Review(answer.opinion(), answer.by(), now);
                yield new Outcome.Changed(approval.with(approval.proceeding().with(review)), List.of());
            }
        };
    }

    private Outcome approve(Approval approval, Answer.Approved answer, Instant now) {
        var output = outputs.declared(approval.item(), answer.output());
        var content = new Decision.Content(output, null, answer.opinion());
        var decision = new Decision(Verdict.APPROVED, content, now, answer.by());
        if (approval.state() == ApprovalState.DECIDED && approval.decision() != null) {
            return again(approval, approval.decision(), decision);
        }
        List<Rejection.Fault> faults = outputs.faults(approval.item(), output);
        return faults.isEmpty()
                ? decided(approval, decision)
                : new Outcome.Rejected(new Rejection(Reason.OUTPUT_INVALID, faults));
    }

    private Outcome refuse(Approval approval, Answer.Refused answer, Instant now) {
        var content = new Decision.Content(Map.of(), answer.reason(), null);
        var decision = new Decision(Verdict.REFUSED, content, now, answer.by());
        if (approval.state() == ApprovalState.DECIDED && approval.decision() != null) {
            return again(approval, approval.decision(), decision);
        }
        return isBlank(answer.reason()) ? Outcome.rejected(Reason.REASON_MISSING) : decided(approval, decision);
    }

    /** 行政许可法 art. 69: only what was approved, on a ground of the law, with a reason for the applicant. */
    private static Outcome revoke(Approval approval, Answer.Revoked answer, Instant now) {
        return switch (approval.state()) {
            case ASSIGNED, RECEIVED, SUSPENDED, SUPPLEMENTING, NOT_ACCEPTED, LAPSED, WITHDRAWN ->
                Outcome.rejected(Reason.NOT_APPROVED);
            case REVOKED -> new Outcome.Unchanged(approval);
            case DECIDED -> {
                if (Objects.requireNonNull(approval.decision()).verdict() != Verdict.APPROVED) {
                    yield Outcome.rejected(Reason.NOT_APPROVED);
                }
                if (answer.ground() == null || !isOpenTo(approval, answer.ground())) {
                    yield Outcome.rejected(Reason.GROUND_MISSING);
                }
                if (isBlank(answer.reason())) {
                    yield Outcome.rejected(Reason.REASON_MISSING);
                }
                var revocation = new Revocation(answer.ground(), String.valueOf(answer.reason()), answer.by(), now);
                Approval after = approval.with(approval.proceeding().with(revocation));
                yield new Outcome.Changed(after, Undoing.revoked(after, revocation));
            }
        };
    }

    /** A commitment is broken only where one was made, and applicants withdraw by themselves. */
    private static boolean isOpenTo(Approval approval, Revocation.Ground ground) {
        return switch (ground) {
            case BROKEN_COMMITMENT -> approval.proceeding().isCommitted();
            case WITHDRAWN_BY_APPLICANT -> false;
            case ABUSE_OF_POWER, BEYOND_POWERS, AGAINST_PROCEDURE, UNQUALIFIED, OTHER_BY_LAW, FRAUD, INPUT_REVOKED ->
                true;
        };
    }

    /** What it relied on was revoked; its department has looked at it again, and it stands. */
    private static Outcome confirm(Approval approval, Answer.Confirmed answer, Instant now) {
        Proceeding.@Nullable InputRevoked input = approval.proceeding().inputRevoked();
        if (approval.state() != ApprovalState.DECIDED || input == null) {
            return Outcome.rejected(Reason.NOTHING_TO_CONFIRM);
        }
        if (input.confirmedAt() != null) {
            return new Outcome.Unchanged(approval);
        }
        Approval after = approval.with(approval.proceeding().with(input.confirmed(now, answer.by())));
        return new Outcome.Changed(
                after,
                List.of(new ApprovalEvent.Undone(after, Undoing.Cause.INPUT_REVOKED, Undoing.Standing.KEPT, now)));
    }

    private Outcome decided(Approval approval, Decision decision) {
        return switch (approval.state()) {
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> Outcome.rejected(Reason.ENDED);
            case SUPPLEMENTING -> Outcome.rejected(Reason.SUPPLEMENT_OPEN);
            case SUSPENDED -> Outcome.rejected(Reason.SUSPENDED_NOW);
            case ASSIGNED, RECEIVED, DECIDED -> {
                // No certificate before the paper is there; a refusal needs none.
                if (decision.verdict() == Verdict.APPROVED
                        && approval.proceeding().isOwing()) {
                    yield Outcome.rejected(Reason.PAPERS_OWED);
                }
                @Nullable Reason power = powerMissing(approval, decision.by());
                if (power != null) {
                    yield Outcome.rejected(power);
                }
                Approval after = approval.with(decision);
                yield new Outcome.Changed(after, List.of(new ApprovalEvent.Decided(after, decision)));
            }
        };
    }

    /** 审查与决定分离: who reviewed does not decide, and as many have reviewed as the item asks for. */
    private @Nullable Reason powerMissing(Approval approval, @Nullable String decider) {
        ClockSettings.ItemSetting setting = settings.of(approval.item());
        if (!setting.separatePowers()) {
            return null;
        }
        Set<String> reviewers = approval.proceeding().reviews().stream()
                .map(Proceeding.Review::by)
                .collect(Collectors.toSet());
        if (reviewers.size() < setting.reviews()) {
            return Reason.REVIEW_MISSING;
        }
        return decider == null || reviewers.contains(decider) ? Reason.SAME_PERSON : null;
    }

    private static Outcome again(Approval approval, Decision first, Decision second) {
        return first.saysTheSameAs(second) ? new Outcome.Unchanged(approval) : Outcome.rejected(Reason.ALREADY_DECIDED);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
