package io.onething.approval.task;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what became of 补正 and 容缺: the applicant brought it, or did not in time. A repeat finds nothing open. */
@Service
public class Supplementing {
    private static final Logger log = LoggerFactory.getLogger(Supplementing.class);

    private final Approvals approvals;
    private final Elapsing elapsing;
    private final Keeping keeping;
    private final Clock clock;

    Supplementing(Approvals approvals, Elapsing elapsing, Keeping keeping, Clock clock) {
        this.approvals = approvals;
        this.elapsing = elapsing;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * A case item.
     *
     * @param caseNumber 办件编号
     * @param code within its theme
     */
    public record CaseItem(String caseNumber, String code) {}

    /** What became of it. */
    public sealed interface Result {
        CaseItem item();
    }

    /**
     * All corrections have come.
     *
     * @param data form values as they are now
     * @param materials papers as they are now
     * @param at when they came
     */
    public record Corrected(CaseItem item, Map<String, Object> data, List<Material> materials, Instant at)
            implements Result {
        @Override
        public String toString() {
            return "Corrected[" + item + "]";
        }
    }

    /** They did not come in time. */
    public record Missed(CaseItem item, Instant at) implements Result {}

    /**
     * All that was owed has come (容缺).
     *
     * @param data form values as they are now
     * @param materials papers as they are now
     * @param at when they came
     */
    public record Supplied(CaseItem item, Map<String, Object> data, List<Material> materials, Instant at)
            implements Result {
        @Override
        public String toString() {
            return "Supplied[" + item + "]";
        }
    }

    @Transactional
    public void takeIn(List<Result> results) {
        Instant now = clock.instant();
        Map<CaseItem, Approval> current = elapsing.upTo(
                now, approvals.lockItems(results.stream().map(Result::item).collect(Collectors.toSet())));
        Map<CaseItem, Approval> changed = new LinkedHashMap<>();
        var filed = new ArrayList<Task>();
        var events = new ArrayList<ApprovalEvent>();
        for (Result result : results) {
            @Nullable Approval approval = changed.getOrDefault(result.item(), current.get(result.item()));
            if (approval == null || !awaits(approval, result)) {
                warnIfTooLate(approval, result);
                continue;
            }
            switch (result) {
                case Corrected(var item, var data, var materials, var at) -> {
                    Approval after = approval.with(approval.proceeding().supplemented(at));
                    var task = new Task(after, data, materials);
                    changed.put(item, after);
                    filed.add(task);
                    events.add(new ApprovalEvent.Supplemented(task));
                    if (after.receipt() != null) {
                        events.add(new ApprovalEvent.ClockMoved(after, ApprovalEvent.Cause.RESUMED));
                    }
                }
                case Supplied(var item, var data, var materials, var at) -> {
                    Tolerance owed =
                            Objects.requireNonNull(approval.proceeding().tolerance());
                    Approval after = approval.with(approval.proceeding().with(owed.supplied(at)));
                    var task = new Task(after, data, materials);
                    changed.put(item, after);
                    filed.add(task);
                    events.add(new ApprovalEvent.OwedSupplied(task, at));
                }
                case Missed(var item, var at) -> {
                    Approval after = approval.with(approval.proceeding().lapsed(at));
                    changed.put(item, after);
                    events.add(new ApprovalEvent.Lapsed(after));
                }
            }
        }
        approvals.refile(filed);
        keeping.keep(changed.values(), events, now);
    }

    /** What was on its way when its last day ended needs somebody who looks at it. */
    private static void warnIfTooLate(@Nullable Approval approval, Result result) {
        if (approval != null
                && result instanceof Supplied(var _, var _, var _, var at)
                && approval.proceeding().lapsedAt() != null
                && at.isBefore(approval.proceeding().lapsedAt())) {
            log.warn("owed papers of task {} came in time, and were told after it had lapsed", approval.taskId());
        }
    }

    private static boolean awaits(Approval approval, Result result) {
        return switch (result) {
            case Corrected _, Missed _ -> approval.state() == ApprovalState.SUPPLEMENTING;
            case Supplied _ -> approval.isOpen() && approval.proceeding().isOwing();
        };
    }
}
