package io.onething.approval.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 三集中: takes in or decides what belongs to several cases of one applicant, in one transaction. */
@Service
public class BatchAnswering {
    private final Approvals approvals;
    private final Answering answering;

    BatchAnswering(Approvals approvals, Answering answering) {
        this.approvals = approvals;
        this.answering = answering;
    }

    /** One outcome per answer, in the same order; empty where the department's tasks are of more than one applicant. */
    @Transactional
    public Optional<List<Outcome>> take(List<TaskAnswer> answers) {
        Map<UUID, Approval> current = approvals.lock(
                answers.stream().map(TaskAnswer::taskId).distinct().toList());
        long applicants = answers.stream()
                .flatMap(each -> Optional.ofNullable(current.get(each.taskId())).stream()
                        .filter(task -> task.item().department().code().equalsIgnoreCase(each.department())))
                .map(Approval::applicantSubject)
                .distinct()
                .count();
        return applicants > 1 ? Optional.empty() : Optional.of(answering.take(answers));
    }
}
