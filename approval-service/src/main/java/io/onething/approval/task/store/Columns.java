package io.onething.approval.task.store;

import io.onething.approval.task.Approval;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows turned into the arrays that one statement takes. */
final class Columns<T> {
    private final List<Approval> approvals;

    Columns(List<T> rows, Function<T, Approval> approval) {
        this.approvals = rows.stream().map(approval).toList();
    }

    UUID[] ids() {
        return approvals.stream().map(Approval::taskId).toArray(UUID[]::new);
    }

    @Nullable
    String[] texts(Function<Approval, @Nullable String> column) {
        return approvals.stream().map(column).toArray(String[]::new);
    }

    byte @Nullable [][] bytes(Function<Approval, byte @Nullable []> column) {
        return approvals.stream().map(column).toArray(byte[][]::new);
    }
}
