package io.onething.approval.task.store;

import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalState;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.ClockReading;
import io.onething.approval.task.Supplementing.CaseItem;
import io.onething.approval.task.Task;
import io.onething.approval.task.TaskSummary;
import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Approvals in the table {@code approval}. */
@Repository
class StoredApprovals implements Approvals {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApprovalRow rows;

    StoredApprovals(JdbcClient jdbc, JsonMapper json, ApprovalRow rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    @Override
    public List<Task> addNew(List<Task> tasks, Map<UUID, ClockReading> readings) {
        var all = new Columns<>(tasks, Task::approval);
        var added = new HashSet<>(jdbc.sql("""
                insert into approval (task_id, case_number, item_code, department, state, version,
                                      item, task_data, holder, applicant, assigned_at, proceeding, lamp, wake_at)
                select task_id, case_number, item_code, department, 'ASSIGNED', 1,
                       item, task_data, holder, applicant, assigned_at::timestamptz, proceeding, lamp,
                       wake_at::timestamptz
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                            ?::text[], ?::text[], ?::bytea[], ?::text[], ?::text[]) with ordinality
                  as new (task_id, case_number, item_code, department, item, task_data, holder,
                          applicant, assigned_at, proceeding, lamp, wake_at, place)
                order by place
                on conflict (case_number, item_code) do nothing
                returning task_id""")
                .param(all.ids())
                .param(all.texts(Approval::caseNumber))
                .param(all.texts(each -> each.item().code()))
                .param(all.texts(each -> each.item().department().code()))
                .param(all.texts(each -> json.writeValueAsString(each.item())))
                .param(tasks.stream().map(rows::taskData).toArray(byte[][]::new))
                .param(all.bytes(rows::holder))
                .param(all.texts(Approval::applicantSubject))
                .param(all.texts(each -> each.assignedAt().toString()))
                .param(all.bytes(rows::proceeding))
                .param(all.texts(each -> name(reading(readings, each).lamp())))
                .param(all.texts(each -> text(reading(readings, each).next())))
                .query(UUID.class)
                .list());
        return tasks.stream()
                .filter(task -> added.contains(task.approval().taskId()))
                .toList();
    }

    @Override
    public Map<UUID, Approval> read(Collection<UUID> taskIds) {
        return all(taskIds, "");
    }

    @Override
    public Map<UUID, Approval> lock(Collection<UUID> taskIds) {
        // Always in the same order, so that two batches wait for each other and never for ever.
        return all(taskIds, " for update");
    }

    private Map<UUID, Approval> all(Collection<UUID> taskIds, String lock) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from approval where task_id = any (?) order by task_id" + lock)
                .param(taskIds.toArray(UUID[]::new))
                .query((row, _) -> rows.approval(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Approval::taskId, Function.identity()));
    }

    @Override
    public Map<CaseItem, Approval> lockItems(Collection<CaseItem> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        var keys = List.copyOf(items);
        // In the order of lock(), so that an answer and a correction never wait crosswise.
        return jdbc
                .sql("""
                select a.* from approval a
                join unnest(?::text[], ?::text[]) as k (case_number, code)
                  on a.case_number = k.case_number and a.item_code = k.code
                order by a.task_id for update of a""")
                .param(keys.stream().map(CaseItem::caseNumber).toArray(String[]::new))
                .param(keys.stream().map(CaseItem::code).toArray(String[]::new))
                .query((row, _) -> rows.approval(row))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        each -> new CaseItem(each.caseNumber(), each.item().code()), Function.identity()));
    }

    @Override
    public void refile(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update approval set task_data = now.task_data
                from unnest(?::uuid[], ?::bytea[]) as now (task_id, task_data)
                where approval.task_id = now.task_id""")
                .param(new Columns<>(tasks, Task::approval).ids())
                .param(tasks.stream().map(rows::taskData).toArray(byte[][]::new))
                .update();
    }

    @Override
    public void rule(Collection<Approval> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var all = new Columns<>(List.copyOf(changed), Function.identity());
        jdbc.sql("""
                update approval set item = now.item
                from unnest(?::uuid[], ?::text[]) as now (task_id, item) where approval.task_id = now.task_id""")
                .param(all.ids())
                .param(all.texts(each -> json.writeValueAsString(each.item())))
                .update();
    }

    @Override
    public void save(Collection<Read> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var reads = List.copyOf(changed);
        var all = new Columns<>(reads, Read::approval);
        int saved = jdbc.sql("""
                update approval set state = now.state, version = now.version,
                  received_at = now.received_at::timestamptz, received_by = now.received_by,
                  proceeding = now.proceeding, lamp = now.lamp, wake_at = now.wake_at::timestamptz,
                  promised_on = now.promised_on::date, used_days = now.used_days::integer,
                  on_time = now.decided_at::timestamptz < now.promised_end::timestamptz,
                  verdict = now.verdict, decision = now.decision,
                  decided_at = now.decided_at::timestamptz, decided_by = now.decided_by
                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[], ?::text[])
                  as now (task_id, state, version, received_at, received_by, proceeding, lamp, wake_at,
                          promised_on, promised_end, used_days, verdict, decision, decided_at, decided_by)
                where approval.task_id = now.task_id and approval.version <= now.version""")
                .param(all.ids())
                .param(all.texts(each -> each.state().name()))
                .param(all.texts(each -> String.valueOf(each.version())))
                .param(all.texts(each ->
                        each.receipt() == null ? null : text(each.receipt().at())))
                .param(all.texts(
                        each -> each.receipt() == null ? null : each.receipt().by()))
                .param(all.bytes(rows::proceeding))
                .param(all.texts(each -> name(each.lamp())))
                .param(readings(reads, reading -> text(reading.next())))
                .param(readings(
                        reads,
                        reading -> reading.promised() == null
                                ? null
                                : reading.promised().on().toString()))
                .param(readings(
                        reads,
                        reading -> reading.promised() == null
                                ? null
                                : reading.promised().end().toString()))
                .param(readings(reads, reading -> String.valueOf(reading.used())))
                .param(all.texts(each -> each.decision() == null
                        ? null
                        : each.decision().verdict().name()))
                .param(all.bytes(rows::decision))
                .param(all.texts(each ->
                        each.decision() == null ? null : text(each.decision().at())))
                .param(all.texts(
                        each -> each.decision() == null ? null : each.decision().by()))
                .update();
        if (saved != changed.size()) {
            throw new IllegalStateException("an approval was written without its lock");
        }
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return jdbc.sql("select task_id from approval where wake_at <= ? order by wake_at limit ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<Due> lockDue(Collection<UUID> taskIds, Instant now) {
        return jdbc.sql("""
                select * from approval where task_id = any (?) and wake_at <= ?
                order by task_id for update skip locked""")
                .param(taskIds.toArray(UUID[]::new))
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Due(rows.approval(row), row.getObject("promised_on", LocalDate.class)))
                .list();
    }

    @Override
    public void wakeAll(Instant now) {
        jdbc.sql(
                        "update approval set wake_at = ? where state in ('ASSIGNED', 'RECEIVED', 'SUSPENDED', 'SUPPLEMENTING')")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void putOff(UUID taskId, Instant until) {
        jdbc.sql("update approval set wake_at = ? where task_id = ?")
                .param(until.atOffset(ZoneOffset.UTC))
                .param(taskId)
                .update();
    }

    @Override
    public Optional<Task> find(UUID taskId, @Nullable String department) {
        return jdbc.sql("select * from approval where task_id = ? and department = coalesce(?::text, department)")
                .param(taskId)
                .param(department)
                .query((row, _) -> rows.task(row))
                .optional();
    }

    @Override
    public List<TaskSummary> list(String department, @Nullable ApprovalState state, long after, int limit) {
        return jdbc.sql("""
                select number, task_id, case_number, item, state, lamp, promised_on, verdict, assigned_at from approval
                where department = :department and number > :after %s
                order by number limit :limit""".formatted(state == null ? "" : "and state = :state"))
                .param("department", department)
                .param("after", after)
                .param("state", state == null ? "" : state.name())
                .param("limit", limit)
                .query((row, _) -> new TaskSummary(
                        row.getLong("number"),
                        row.getObject("task_id", UUID.class),
                        row.getString("case_number"),
                        rows.item(row),
                        ApprovalState.valueOf(row.getString("state")),
                        ApprovalRow.lamp(row),
                        row.getObject("promised_on", LocalDate.class),
                        ApprovalRow.verdict(row),
                        rows.assignedAt(row)))
                .list();
    }

    private static ClockReading reading(Map<UUID, ClockReading> readings, Approval approval) {
        return readings.getOrDefault(approval.taskId(), ClockReading.NONE);
    }

    private static @Nullable String[] readings(List<Read> rows, Function<ClockReading, @Nullable String> column) {
        return rows.stream().map(row -> column.apply(row.reading())).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable String name(@Nullable Lamp lamp) {
        return lamp == null ? null : lamp.name();
    }
}
