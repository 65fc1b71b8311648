package io.onething.approval.task;

import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears of all that happens to approvals, in the transaction in which it does, once it is told; any feature may be one. */
public interface Following {
    /** @param calendar by which days are told, or null while none is known */
    void happened(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar, Instant now);
}
