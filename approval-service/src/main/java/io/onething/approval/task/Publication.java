package io.onething.approval.task;

import java.util.List;

/** Tells other services and departments, in the transaction of the change. */
public interface Publication {
    void publish(List<? extends ApprovalEvent> events);
}
