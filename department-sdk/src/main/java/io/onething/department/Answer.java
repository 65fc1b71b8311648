package io.onething.department;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@link TaskHandler} says about a task. */
public sealed interface Answer {
    /** 决定: final; the platform takes the first and rejects another. */
    sealed interface Decision extends Answer {
        /** Who decided, or null. */
        @Nullable
        String decidedBy();
    }

    /**
     * 准予.
     *
     * @param output a value for every output of the task
     * @param opinion remark for the file, or null
     * @param decidedBy who decided, or null
     */
    record Approved(
            Map<String, Object> output,
            @Nullable String opinion,
            @Nullable String decidedBy) implements Decision {
        public Approved(Map<String, Object> output) {
            this(output, null, null);
        }
    }

    /**
     * 不予.
     *
     * @param reason why, in words for the applicant
     * @param decidedBy who decided, or null
     */
    record Refused(String reason, @Nullable String decidedBy) implements Decision {
        public Refused(String reason) {
            this(reason, null);
        }
    }

    /** The application has kept the task's {@link Task#reference()} and will use {@link Answers}. */
    record Later() implements Answer {}

    static Answer approved(Map<String, Object> output) {
        return new Approved(output);
    }

    static Answer refused(String reason) {
        return new Refused(reason);
    }

    static Answer later() {
        return new Later();
    }
}
