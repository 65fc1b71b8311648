package io.onething.approval.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a department says about a task. */
public sealed interface Answer {
    /** 受理. */
    record Received(@Nullable String by) implements Answer {}

    /**
     * 准予.
     *
     * @param output values by field name; what the item does not ask for is not kept
     */
    record Approved(
            Map<String, Object> output,
            @Nullable String opinion,
            @Nullable String by) implements Answer {}

    /**
     * 不予.
     *
     * @param reason for the applicant; without one the answer is rejected (行政许可法 art. 38)
     */
    record Refused(@Nullable String reason, @Nullable String by) implements Answer {}
}
