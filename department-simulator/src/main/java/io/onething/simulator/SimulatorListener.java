package io.onething.simulator;

import io.onething.department.Answer;
import io.onething.department.Rejection;
import io.onething.department.Task;

/** Sees what the departments do, as it happens; called from many threads. */
public interface SimulatorListener {
    /** Hears nothing. */
    SimulatorListener NONE = new SimulatorListener() {};

    default void received(Task task) {}

    default void decided(Task task, Answer.Decision decision) {}

    default void rejected(Rejection rejection) {}
}
