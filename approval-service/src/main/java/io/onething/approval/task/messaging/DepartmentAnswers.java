package io.onething.approval.task.messaging;

import io.onething.approval.task.Answering;
import io.onething.approval.task.Outcome;
import io.onething.approval.task.Rejection;
import io.onething.approval.task.TaskAnswer;
import io.onething.approval.task.Wording;
import io.onething.approval.timelimit.Rank;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Answers of department systems. Who answers is the topic's name, which the broker guards, not what the answer says.
 * A wrong answer is never parked: its department gets it back with the reason, and everything else goes on.
 */
@Component
class DepartmentAnswers {
    static final Pattern TOPICS = Pattern.compile("onething\\.department\\.[a-z0-9]+\\.decisions");

    private final Answering answering;
    private final Outbox outbox;
    private final Wording wording;

    DepartmentAnswers(Answering answering, Outbox outbox, Wording wording) {
        this.answering = answering;
        this.outbox = outbox;
        this.wording = wording;
    }

    private record Read(IncomingEvent event, TaskAnswer answer) {}

    void takeIn(List<IncomingEvent> events) {
        var read = new ArrayList<Read>(events.size());
        var rejected = new ArrayList<OutgoingEvent>();
        for (IncomingEvent event : events) {
            read(event, read, rejected);
        }
        List<Outcome> outcomes = answering.take(read.stream().map(Read::answer).toList());
        var again = new ArrayList<TaskAnswer>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Rejected(Rejection rejection)) {
                if (rejection.reason() == Rejection.Reason.SUPPLEMENT_ASKED_ALREADY) {
                    again.add(read.get(i).answer());
                }
                String taskId = read.get(i).answer().taskId().toString();
                rejected.add(rejection(
                        read.get(i).event(), taskId, rejection.reason().code(), wording.inBoth(rejection)));
            }
        }
        answering.recordAskedAgain(again);
        outbox.publish(rejected);
    }

    private void read(IncomingEvent event, List<Read> read, List<OutgoingEvent> rejected) {
        try {
            DepartmentAnswer answer = event.as(DepartmentAnswer.class);
            @Nullable UUID taskId = uuid(answer.taskId());
            if (taskId == null) {
                var unknown = Rejection.Reason.UNKNOWN_TASK.code();
                rejected.add(rejection(event, answer.taskId(), unknown, wording.inBoth(unknown)));
            } else {
                read.add(new Read(
                        event,
                        new TaskAnswer(taskId, department(event.topic()), Rank.STAFF, null, answer.as(event.type()))));
            }
        } catch (JacksonException unreadable) {
            rejected.add(rejection(event, null, "answer-unreadable", wording.inBoth("answer-unreadable")));
        }
    }

    private static OutgoingEvent rejection(IncomingEvent event, @Nullable String taskId, String code, String detail) {
        return new OutgoingEvent(
                Topics.tasksOf(department(event.topic())),
                TaskAnswerRejected.TYPE,
                event.subject(),
                new TaskAnswerRejected(taskId, event.id(), code, detail));
    }

    private static String department(String topic) {
        return topic.split("\\.", -1)[2];
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
