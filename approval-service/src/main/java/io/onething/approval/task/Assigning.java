package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.department.DepartmentTopics;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives dispatched items to their departments. */
@Service
public class Assigning {
    private final Approvals approvals;
    private final Telling telling;
    private final DepartmentTopics topics;
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Clock clock;

    Assigning(
            Approvals approvals,
            Telling telling,
            DepartmentTopics topics,
            KeptCalendar calendar,
            ClockRules rules,
            Clock clock) {
        this.approvals = approvals;
        this.telling = telling;
        this.topics = topics;
        this.calendar = calendar;
        this.rules = rules;
        this.clock = clock;
    }

    /** A case item that has its task already gets no second one. */
    @Transactional
    public void assign(List<Task> tasks) {
        // Before the first row is written, so that no lock waits for the broker.
        topics.ensure(tasks.stream()
                .map(task -> task.approval().item().department().code())
                .toList());
        Instant now = clock.instant();
        Optional<WorkingCalendar> known = calendar.current();
        Map<UUID, ClockReading> readings = known.map(days -> tasks.stream()
                        .map(Task::approval)
                        .collect(Collectors.toMap(Approval::taskId, each -> rules.read(each, days, now))))
                .orElse(Map.of());
        List<Task> added = approvals.addNew(tasks, readings);
        telling.tell(added.stream().map(ApprovalEvent.Assigned::new).toList(), known.orElse(null), now);
    }
}
