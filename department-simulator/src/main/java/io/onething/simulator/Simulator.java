package io.onething.simulator;

import io.onething.department.Answers;
import io.onething.department.ConnectionSettings;
import io.onething.department.DepartmentConnection;
import java.util.Map;

/**
 * All departments over one connection: one consumer, one producer, and a virtual thread for each task that waits. What
 * waits when it is closed stays unanswered, as with a department that goes home.
 */
public final class Simulator implements AutoCloseable {
    private static final String GROUP = "department-simulator";
    private static final int AT_ONCE = 200;

    private final DepartmentConnection connection;
    private final SimulatedDepartment department;

    private Simulator(DepartmentConnection connection, SimulatedDepartment department) {
        this.connection = connection;
        this.department = department;
    }

    /** Connects and begins to answer; tasks that nobody has answered yet are answered too. */
    public static Simulator start(SimulatorSettings settings, SimulatorListener listener) {
        var connected = ConnectionSettings.of(
                        Map.of("bootstrap.servers", settings.bootstrapServers()),
                        settings.departments().getFirst())
                .withDepartments(GROUP, settings.departments())
                .withTopicRefresh(settings.topicRefresh())
                .withAtOnce(AT_ONCE)
                .withoutReceipts();
        Answers answers = DepartmentConnection.answersBy(connected);
        var department = new SimulatedDepartment(settings.behaviours(), answers, listener);
        var connection = new DepartmentConnection(connected, department, department, answers);
        connection.start();
        return new Simulator(connection, department);
    }

    @Override
    public void close() {
        department.close();
        connection.close();
    }
}
