package io.onething.department;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Handles what one poll brought, side by side, and returns when all of it is answered or reported: only then does the
 * container commit the offsets. A slow task makes its batch wait, never itself the next one.
 */
final class TaskBatch implements BatchMessageListener<String, byte[]> {
    private static final Logger log = LoggerFactory.getLogger(TaskBatch.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TaskRunner runner;
    private final TaskHandler handler;

    TaskBatch(TaskRunner runner, TaskHandler handler) {
        this.runner = runner;
        this.handler = handler;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        List<Future<?>> running;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            running = records.stream()
                    .<Future<?>>map(record -> threads.submit(() -> takeIn(record)))
                    .toList();
        }
        for (Future<?> done : running) {
            rethrow(done);
        }
    }

    private Void takeIn(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        Message message;
        try {
            message = Message.of(record, JSON);
        } catch (RuntimeException unreadable) {
            // The exception may quote what it could not read: its class is enough to start from.
            log.error(
                    "passing over {}-{}@{}: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    unreadable.getClass().getSimpleName());
            return null;
        }
        switch (message) {
            case Message.Assigned(Task task) -> runner.run(task);
            case Message.Supplemented(Supplement supplement) ->
                tell(supplement.task().toString(), () -> handler.supplemented(supplement));
            case Message.Lapsed(TaskReference task) -> tell(task.toString(), () -> handler.lapsed(task));
            case Message.TakenBack(Undone undone) -> tell(undone.task().toString(), () -> handler.undone(undone));
            case Message.NewRules(RulesChanged changed) ->
                tell(changed.task().toString(), () -> handler.rulesChanged(changed));
            case Message.AnswerRejected(Rejection rejection) ->
                tell("the rejection of " + rejection.answerId(), () -> handler.rejected(rejection));
            case Message.Other(String type) -> log.debug("passing over {}", type);
        }
        return null;
    }

    private static void tell(String what, Runnable handling) {
        try {
            handling.run();
        } catch (AnswerNotSentException away) {
            throw away;
        } catch (RuntimeException e) {
            log.error("the handler failed on {}", what, e);
        }
    }

    private static void rethrow(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task was not answered and comes again", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }
}
