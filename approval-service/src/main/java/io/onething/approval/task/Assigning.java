package io.onething.approval.task;

import io.onething.approval.department.DepartmentTopics;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives dispatched items to their departments. */
@Service
public class Assigning {
    private final Approvals approvals;
    private final Publication publication;
    private final DepartmentTopics topics;

    Assigning(Approvals approvals, Publication publication, DepartmentTopics topics) {
        this.approvals = approvals;
        this.publication = publication;
        this.topics = topics;
    }

    /** A case item that has its task already gets no second one. */
    @Transactional
    public void assign(List<Task> tasks) {
        // Before the first row is written, so that no lock waits for the broker.
        topics.ensure(tasks.stream()
                .map(task -> task.approval().item().department().code())
                .toList());
        publication.publish(approvals.addNew(tasks).stream()
                .map(ApprovalEvent.Assigned::new)
                .toList());
    }
}
