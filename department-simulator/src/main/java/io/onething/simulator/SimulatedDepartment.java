package io.onething.simulator;

import io.onething.department.Answer;
import io.onething.department.Answers;
import io.onething.department.Rejection;
import io.onething.department.Supplement;
import io.onething.department.Task;
import io.onething.department.TaskFailureListener;
import io.onething.department.TaskHandler;
import io.onething.department.Undone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every task after its delay, without keeping the others waiting. */
final class SimulatedDepartment implements TaskHandler, TaskFailureListener, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SimulatedDepartment.class);

    private final Behaviours behaviours;
    private final Answers answers;
    private final SimulatorListener listener;
    private final Map<UUID, Task> correcting = new ConcurrentHashMap<>();
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    SimulatedDepartment(Behaviours behaviours, Answers answers, SimulatorListener listener) {
        this.behaviours = behaviours;
        this.answers = answers;
        this.listener = listener;
    }

    @Override
    public Answer handle(Task task) {
        Behaviour behaviour = behaviours.of(task);
        if (behaviour.supplement()) {
            correcting.put(task.taskId(), task);
            return new Answer.SupplementAsked(List.of(correction(task)), clerk(task));
        }
        if (task.isOwing() && behaviour.refusal() == null) {
            // Accepted at once, and decided when the paper has come.
            correcting.put(task.taskId(), task);
            receive(task);
            return Answer.later();
        }
        return goOn(task, behaviour);
    }

    @Override
    public void supplemented(Supplement supplement) {
        @Nullable Task task = correcting.remove(supplement.task().taskId());
        if (task != null) {
            goOn(task, behaviours.of(task));
        }
    }

    /** What is taken back is not waited for any more; an approval that is looked at again is a clerk's matter. */
    @Override
    public void undone(Undone undone) {
        correcting.remove(undone.task().taskId());
        log.debug("taken back: {}", undone);
    }

    /** Of a paper where there is one to bring, else of what was filled in. */
    private static Answer.Correction correction(Task task) {
        Stream<String> papers = task.materials().stream()
                .filter(each -> !each.exempt() && !each.kind().equals("FORM"))
                .map(Task.Material::key);
        String key = Stream.concat(papers, task.data().keySet().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(task + " has nothing to correct"));
        return new Answer.Correction(key, "内容不清楚,请重新提交。");
    }

    private Answer goOn(Task task, Behaviour behaviour) {
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
