package io.onething.department;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what would have been sent. */
final class RecordedAnswers implements Answers {
    final List<Object> sent = new ArrayList<>();

    @Override
    public void receive(TaskReference task, @Nullable String receivedBy) {
        sent.add("received");
    }

    @Override
    public void decide(TaskReference task, Answer.Decision decision) {
        sent.add(decision);
    }

    @Override
    public void say(TaskReference task, Answer.Step step) {
        sent.add(step);
    }
}
