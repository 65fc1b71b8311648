package io.onething.simulator;

import io.onething.department.Answer;
import io.onething.department.Answers;
import io.onething.department.Rejection;
import io.onething.department.Task;
import io.onething.department.TaskFailureListener;
import io.onething.department.TaskHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every task after its delay, without keeping the others waiting. */
final class SimulatedDepartment implements TaskHandler, TaskFailureListener, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SimulatedDepartment.class);

    private final Behaviours behaviours;
    private final Answers answers;
    private final SimulatorListener listener;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    SimulatedDepartment(Behaviours behaviours, Answers answers, SimulatorListener listener) {
        this.behaviours = behaviours;
        this.answers = answers;
        this.listener = listener;
    }

    @Override
    public Answer handle(Task task) {
        Behaviour behaviour = behaviours.of(task);
        if (!behaviour.outOfOrder()) {
            receive(task);
        }
        if (!behaviour.silent()) {
            waiting.execute(() -> answer(task, behaviour));
        }
        return Answer.later();
    }

    @Override
    public void rejected(Rejection rejection) {
        log.warn("rejected: {} {}", rejection.code(), rejection.detail());
        listener.rejected(rejection);
    }

    @Override
    public void failed(Task task, Exception last, int tries) {
        log.error("{} stays open", task, last);
    }

    private void answer(Task task, Behaviour behaviour) {
        try {
            Thread.sleep(behaviour.delay());
            decide(task, behaviour);
            if (behaviour.twice()) {
                decide(task, behaviour);
            }
            if (behaviour.outOfOrder()) {
                Thread.sleep(behaviour.delay());
                receive(task);
            }
        } catch (InterruptedException closing) {
            log.debug("{} stays open", task);
        } catch (RuntimeException e) {
            log.error("{} stays open", task, e);
        }
    }

    private void receive(Task task) {
        answers.receive(task.reference(), clerk(task));
        listener.received(task);
    }

    private void decide(Task task, Behaviour behaviour) {
        Answer.Decision decision = behaviour.refusal() == null
                ? new Answer.Approved(OutputValues.of(task), null, clerk(task))
                : new Answer.Refused(behaviour.refusal(), clerk(task));
        answers.decide(task.reference(), decision);
        listener.decided(task, decision);
    }

    private static String clerk(Task task) {
        return "simulated." + task.department().code();
    }

    @Override
    public void close() {
        waiting.shutdownNow();
        waiting.close();
    }
}
