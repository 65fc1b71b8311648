package io.onething.approval.task;

import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what is to be told in writing, in the transaction of the change. */
public interface Documenting {
    /** @param calendar by which days are told, or null while none is known */
    void record(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar, Instant now);
}
