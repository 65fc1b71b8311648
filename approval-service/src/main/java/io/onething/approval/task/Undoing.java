package io.onething.approval.task;

import io.onething.approval.task.Supplementing.CaseItem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回与撤销: takes back what was begun or approved, since the applicant withdrew or what it relied on was revoked. Whether
 * the decision or the withdrawal was first is settled here, under the lock of the approval. A repeat changes nothing and
 * is answered again, so that an answer that was lost comes in the end.
 */
@Service
public class Undoing {
    private final Approvals approvals;
    private final Elapsing elapsing;
    private final Keeping keeping;
    private final Clock clock;

    Undoing(Approvals approvals, Elapsing elapsing, Keeping keeping, Clock clock) {
        this.approvals = approvals;
        this.elapsing = elapsing;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Why something is to be undone. */
    public enum Cause {
        /** The applicant withdrew the case or the item. */
        WITHDRAWAL,
        /** What an earlier item delivered is revoked. */
        INPUT_REVOKED,
        /** The department itself revoked it. */
        REVOCATION
    }

    /** What became of it. */
    public enum Standing {
        /** It was open, and ended without a decision. */
        VOIDED,
        /** It was approved, and is revoked. */
        REVOKED,
        /** It was approved, and its department looks at it again. */
        REVIEWING,
        /** It stands as it was. */
        KEPT
    }

    /**
     * What is to be undone.
     *
     * @param item which case item
     * @param cause why
     * @param because code of the earlier item whose output is revoked, or null
     * @param reason in words for department and applicant
     */
    public record Order(
            CaseItem item, Cause cause, @Nullable String because, String reason) {
        @Override
        public String toString() {
            return "Order[" + item + ", " + cause + "]";
        }
    }

    @Transactional
    public void takeIn(List<Order> orders) {
        Instant now = clock.instant();
        Map<CaseItem, Approval> current = new LinkedHashMap<>(elapsing.upTo(
                now, approvals.lockItems(orders.stream().map(Order::item).collect(Collectors.toSet()))));
        Map<CaseItem, Approval> changed = new LinkedHashMap<>();
        var events = new ArrayList<ApprovalEvent>();
        for (Order order : orders) {
            // An item that was dispatched before has its approval: the two events share a key, and keep their order.
            @Nullable Approval approval = current.get(order.item());
            if (approval == null) {
                throw new IllegalStateException("there is no approval of " + order.item());
            }
            Approval after = undo(approval, order, now, events);
            if (after != approval) {
                current.put(order.item(), after);
                changed.put(order.item(), after);
            }
        }
        keeping.keep(changed.values(), events, now);
    }

    private static Approval undo(Approval approval, Order order, Instant now, List<ApprovalEvent> events) {
        return switch (approval.state()) {
            case ASSIGNED, RECEIVED, SUSPENDED, SUPPLEMENTING -> {
                Approval after = approval.with(approval.proceeding().withdrawn(now));
                events.add(new ApprovalEvent.Undone(after, order.cause(), Standing.VOIDED, now));
                yield after;
            }
            case WITHDRAWN -> answeredAgain(approval, order, Standing.VOIDED, now, events);
            case REVOKED -> answeredAgain(approval, order, Standing.REVOKED, now, events);
            case NOT_ACCEPTED, LAPSED -> answeredAgain(approval, order, Standing.KEPT, now, events);
            case DECIDED ->
                Objects.requireNonNull(approval.decision()).verdict() == Verdict.APPROVED
                        ? undoApproved(approval, order, now, events)
                        : answeredAgain(approval, order, Standing.KEPT, now, events);
        };
    }

    private static Approval undoApproved(Approval approval, Order order, Instant now, List<ApprovalEvent> events) {
        Terms terms = approval.item().terms();
        return switch (order.cause()) {
            case WITHDRAWAL ->
                switch (terms.onWithdrawal()) {
                    case KEEP -> answeredAgain(approval, order, Standing.KEPT, now, events);
                    case REVOKE ->
                        revoke(approval, Revocation.Ground.WITHDRAWN_BY_APPLICANT, order.reason(), now, events);
                };
            case INPUT_REVOKED ->
                switch (terms.onRevokedInput()) {
                    case KEEP -> answeredAgain(approval, order, Standing.KEPT, now, events);
                    case REVOKE -> revoke(approval, Revocation.Ground.INPUT_REVOKED, order.reason(), now, events);
                    case REVIEW -> review(approval, order, now, events);
                };
            case REVOCATION -> throw new IllegalArgumentException("departments revoke by an answer: " + order);
        };
    }

    private static Approval review(Approval approval, Order order, Instant now, List<ApprovalEvent> events) {
        Proceeding.@Nullable InputRevoked known = approval.proceeding().inputRevoked();
        String because = Objects.requireNonNull(order.because());
        if (known != null && known.item().equals(because)) {
            Standing standing = known.confirmedAt() == null ? Standing.REVIEWING : Standing.KEPT;
            return answeredAgain(approval, order, standing, now, events);
        }
        var told = new Proceeding.InputRevoked(because, order.reason(), now, null, null);
        Approval after = approval.with(approval.proceeding().with(told));
        events.add(new ApprovalEvent.Undone(after, order.cause(), Standing.REVIEWING, now));
        return after;
    }

    private static Approval revoke(
            Approval approval, Revocation.Ground ground, String reason, Instant now, List<ApprovalEvent> events) {
        var revocation = new Revocation(ground, reason, null, now);
        Approval after = approval.with(approval.proceeding().with(revocation));
        events.addAll(revoked(after, revocation));
        return after;
    }

    /** What is told of a revocation, whoever began it: that it is revoked, and that this is settled. */
    static List<ApprovalEvent> revoked(Approval after, Revocation revocation) {
        Cause cause = switch (revocation.ground()) {
            case WITHDRAWN_BY_APPLICANT -> Cause.WITHDRAWAL;
            case INPUT_REVOKED -> Cause.INPUT_REVOKED;
            case ABUSE_OF_POWER,
                    BEYOND_POWERS,
                    AGAINST_PROCEDURE,
                    UNQUALIFIED,
                    OTHER_BY_LAW,
                    FRAUD,
                    BROKEN_COMMITMENT -> Cause.REVOCATION;
        };
        return List.of(
                new ApprovalEvent.Revoked(after, revocation),
                new ApprovalEvent.Undone(after, cause, Standing.REVOKED, revocation.at()));
    }

    private static Approval answeredAgain(
            Approval approval, Order order, Standing standing, Instant now, List<ApprovalEvent> events) {
        events.add(new ApprovalEvent.Undone(approval, order.cause(), standing, now));
        return approval;
    }
}
