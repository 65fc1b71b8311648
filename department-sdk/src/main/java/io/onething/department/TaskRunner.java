package io.onething.department;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one task to its answer, or to the failure listener. */
final class TaskRunner {
    private static final Logger log = LoggerFactory.getLogger(TaskRunner.class);

    private final ConnectionSettings settings;
    private final TaskHandler handler;
    private final TaskFailureListener failures;
    private final Answers answers;

    TaskRunner(ConnectionSettings settings, TaskHandler handler, TaskFailureListener failures, Answers answers) {
        this.settings = settings;
        this.handler = handler;
        this.failures = failures;
        this.answers = answers;
    }

    /** @throws AnswerNotSentException when the broker is away: the task must come again */
    void run(Task task) throws InterruptedException {
        Duration pause = settings.pause();
        for (int tried = 1; ; tried++) {
            try {
                answer(task, handler.handle(task));
                return;
            } catch (InterruptedException | AnswerNotSentException e) {
                throw e;
            } catch (Exception e) {
                if (tried == settings.tries()) {
                    report(task, e, tried);
                    return;
                }
                log.info("{} failed with {}, try {} follows", task, e.getClass().getSimpleName(), tried + 1);
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private void answer(Task task, Answer answer) {
        switch (answer) {
            case Answer.Decision decision -> {
                receive(task);
                answers.decide(task.reference(), decision);
            }
            // What is received is accepted, and then it is too late for these two.
            case Answer.NotAccepted refused -> answers.say(task.reference(), refused);
            case Answer.SupplementAsked asked -> answers.say(task.reference(), asked);
            // About what was decided before: there is nothing to take up.
            case Answer.Revoked revoked -> answers.say(task.reference(), revoked);
            case Answer.Confirmed confirmed -> answers.say(task.reference(), confirmed);
            case Answer.Step step -> {
                receive(task);
                answers.say(task.reference(), step);
            }
            case Answer.Later() -> {
                receive(task);
                log.debug("{} will be answered later", task);
            }
        }
    }

    private void receive(Task task) {
        if (settings.receipts()) {
            answers.receive(task.reference(), null);
        }
    }

    private void report(Task task, Exception last, int tries) {
        try {
            failures.failed(task, last, tries);
        } catch (RuntimeException e) {
            log.error("the failure listener failed on {}", task, e);
        }
    }
}
