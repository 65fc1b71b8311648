package io.onething.approval.task;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What bars an answer that the rules of {@link Deciding} do not know: a visit that is not over, a hearing that is owed. */
public interface AnswerBar {
    /**
     * Reasons by answer, of those that are barred; one statement for all.
     *
     * @param approvals those that are answered, by task
     */
    Map<TaskAnswer, Rejection.Reason> against(Collection<TaskAnswer> answers, Map<UUID, Approval> approvals);
}
