package io.onething.simulator;

import io.onething.department.Answer;
import io.onething.department.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells in the log what the departments do. */
final class LoggingListener implements SimulatorListener {
    private static final Logger log = LoggerFactory.getLogger("departments");

    @Override
    public void received(Task task) {
        log.info("{} {} {} 受理", task.caseNumber(), task.department().code(), task.itemCode());
    }

    @Override
    public void decided(Task task, Answer.Decision decision) {
        String word = switch (decision) {
            case Answer.Approved _ -> "准予";
            case Answer.Refused _ -> "不予";
        };
        log.info("{} {} {} {}", task.caseNumber(), task.department().code(), task.itemCode(), word);
    }
}
