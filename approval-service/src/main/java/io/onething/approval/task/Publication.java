package io.onething.approval.task;

import io.onething.kernel.WorkingCalendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells other services and departments, in the transaction of the change. */
public interface Publication {
    /** @param calendar by which clocks are told, or null while none is known */
    void publish(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar);
}
