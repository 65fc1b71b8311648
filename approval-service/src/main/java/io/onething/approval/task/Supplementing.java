package io.onething.approval.task;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what became of 补正: the applicant corrected it, or did not in time. A repeat finds nothing open. */
@Service
public class Supplementing {
    private final Approvals approvals;
    private final Keeping keeping;
    private final Clock clock;

    Supplementing(Approvals approvals, Keeping keeping, Clock clock) {
        this.approvals = approvals;
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

    @Transactional
    public void takeIn(List<Result> results) {
        Map<CaseItem, Approval> current =
                approvals.lockItems(results.stream().map(Result::item).collect(Collectors.toSet()));
        Map<CaseItem, Approval> changed = new LinkedHashMap<>();
        var filed = new ArrayList<Task>();
        var events = new ArrayList<ApprovalEvent>();
        for (Result result : results) {
            @Nullable Approval approval = changed.getOrDefault(result.item(), current.get(result.item()));
            if (approval == null || approval.state() != ApprovalState.SUPPLEMENTING) {
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
                case Missed(var item, var at) -> {
                    Approval after = approval.with(approval.proceeding().lapsed(at));
                    changed.put(item, after);
                    events.add(new ApprovalEvent.Lapsed(after));
                }
            }
        }
        approvals.refile(filed);
        keeping.keep(changed.values(), events, clock.instant());
    }
}
