package io.onething.approval.task.messaging;

import io.onething.approval.task.RulesChanging.Change;
import io.onething.approval.task.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code onething.task.rules-changed.v1}; its schema describes the fields. */
record TaskRulesChanged(
        UUID taskId,
        long version,
        int edition,
        String ground,
        boolean back,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        Terms terms,
        boolean inspection,
        List<Change> changes,
        List<String> mayBeAskedFor,
        Instant changedAt) {
    static final String TYPE = "onething.task.rules-changed.v1";
}
