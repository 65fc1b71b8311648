package io.onething.approval.task;

import java.util.Collection;
import java.util.Map;

/** What bars an answer that the rules of {@link Deciding} do not know, such as a decision before a hearing is over. */
public interface AnswerBar {
    /** Reasons by answer; one statement for all. */
    Map<TaskAnswer, Rejection.Reason> against(Collection<TaskAnswer> answers);
}
