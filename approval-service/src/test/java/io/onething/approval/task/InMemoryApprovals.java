package io.onething.approval.task;

import io.onething.approval.task.Supplementing.CaseItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Approvals in a map. Keeps and refuses what the statements of the real ones do. */
final class InMemoryApprovals implements Approvals {
    private final Map<UUID, Row> rows = new LinkedHashMap<>();
    private final List<Saved> saves = new ArrayList<>();

    /** An approval with what is written beside it. */
    record Row(
            Approval approval,
            ClockReading reading,
            @Nullable Instant wakeAt,
            @Nullable LocalDate promisedOn) {
        private Row waking(@Nullable Instant at) {
            return new Row(approval, reading, at, promisedOn);
        }
    }

    /** One write. */
    record Saved(Approval before, Approval after) {}

    Row row(UUID taskId) {
        return Objects.requireNonNull(rows.get(taskId));
    }

    /** All writes, in their order. */
    List<Saved> saves() {
        return saves;
    }

    @Override
    public List<Task> addNew(List<Task> tasks, Map<UUID, ClockReading> readings) {
        for (Task task : tasks) {
            Approval approval = task.approval();
            ClockReading reading = readings.getOrDefault(approval.taskId(), ClockReading.NONE);
            // Like the statement, it does not write the promised day: nothing is promised before acceptance.
            rows.put(approval.taskId(), new Row(approval.with(reading.lamp()), reading, reading.next(), null));
        }
        return tasks;
    }

    @Override
    public Map<UUID, Approval> read(Collection<UUID> taskIds) {
        return taskIds.stream()
                .filter(rows::containsKey)
                .collect(Collectors.toMap(Function.identity(), id -> row(id).approval()));
    }

    @Override
    public Map<UUID, Approval> lock(Collection<UUID> taskIds) {
        return read(taskIds);
    }

    @Override
    public Map<CaseItem, Approval> lockItems(Collection<CaseItem> items) {
        return rows.values().stream()
                .map(Row::approval)
                .filter(each -> items.contains(item(each)))
                .collect(Collectors.toMap(InMemoryApprovals::item, Function.identity()));
    }

    static CaseItem item(Approval approval) {
        return new CaseItem(approval.caseNumber(), approval.item().code());
    }

    @Override
    public void refile(List<Task> tasks) {}

    @Override
    public void rule(Collection<Approval> changed) {
        for (Approval each : changed) {
            Row row = row(each.taskId());
            Approval stored = row.approval();
            Approval ruled = new Approval(
                    stored.taskId(),
                    stored.caseNumber(),
                    each.item(),
                    stored.holder(),
                    stored.applicantSubject(),
                    stored.assignedAt(),
                    stored.version(),
                    stored.receipt(),
                    stored.proceeding(),
                    stored.lamp(),
                    stored.decision());
            rows.put(each.taskId(), new Row(ruled, row.reading(), row.wakeAt(), row.promisedOn()));
        }
    }

    @Override
    public void save(Collection<Read> changed) {
        for (Read each : changed) {
            Approval after = each.approval();
            Approval before = row(after.taskId()).approval();
            if (before.version() > after.version()) {
                throw new AssertionError("an older version was written: " + after.version());
            }
            if (!before.item().equals(after.item())) {
                throw new AssertionError("this statement does not write the item");
            }
            ClockReading reading = each.reading();
            @Nullable
            LocalDate promisedOn =
                    reading.promised() == null ? null : reading.promised().on();
            rows.put(after.taskId(), new Row(after, reading, reading.next(), promisedOn));
            saves.add(new Saved(before, after));
        }
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return rows.values().stream()
                .filter(row -> isDue(row, now))
                .map(row -> row.approval().taskId())
                .toList();
    }

    @Override
    public List<Due> lockDue(Collection<UUID> taskIds, Instant now) {
        return rows.values().stream()
                .filter(row -> taskIds.contains(row.approval().taskId()) && isDue(row, now))
                .map(row -> new Due(row.approval(), row.promisedOn()))
                .toList();
    }

    private static boolean isDue(Row row, Instant now) {
        return row.wakeAt() != null && !row.wakeAt().isAfter(now);
    }

    @Override
    public void wakeAll(Instant now) {
        rows.replaceAll((_, row) -> row.approval().isOpen() ? row.waking(now) : row);
    }

    /** A sweep that fails logs it and goes on, which nobody would see here. */
    @Override
    public void putOff(UUID taskId, Instant until) {
        throw new AssertionError("the clock of " + taskId + " could not be read");
    }

    @Override
    public Optional<Task> find(UUID taskId, @Nullable String department) {
        return Optional.of(new Task(row(taskId).approval(), Map.of(), List.of()));
    }

    @Override
    public List<TaskSummary> list(String department, @Nullable ApprovalState state, long after, int limit) {
        throw new UnsupportedOperationException();
    }
}
