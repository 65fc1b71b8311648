package io.onething.approval.task.store;

import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalState;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.Task;
import io.onething.approval.task.TaskSummary;
import java.time.Instant;
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
    private final SealedJson sealed;
    private final ApprovalRow rows;

    StoredApprovals(JdbcClient jdbc, JsonMapper json, SealedJson sealed, ApprovalRow rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealed = sealed;
        this.rows = rows;
    }

    @Override
    public List<Task> addNew(List<Task> tasks) {
        var all = new Columns<>(tasks, Task::approval);
        var added = new HashSet<>(jdbc.sql("""
                insert into approval (task_id, case_number, item_code, department, state, version,
                                      item, task_data, holder, applicant, assigned_at)
                select task_id, case_number, item_code, department, 'ASSIGNED', 1,
                       item, task_data, holder, applicant, assigned_at::timestamptz
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                            ?::text[], ?::text[]) with ordinality
                  as new (task_id, case_number, item_code, department, item, task_data, holder,
                          applicant, assigned_at, place)
                order by place
                on conflict (case_number, item_code) do nothing
                returning task_id""")
                .param(all.ids())
                .param(all.texts(Approval::caseNumber))
                .param(all.texts(each -> each.item().code()))
                .param(all.texts(each -> each.item().department().code()))
                .param(all.texts(each -> json.writeValueAsString(each.item())))
                .param(tasks.stream().map(this::taskData).toArray(byte[][]::new))
                .param(all.bytes(each -> sealed.seal(each.holder(), each.caseNumber())))
                .param(all.texts(Approval::applicantSubject))
                .param(all.texts(each -> each.assignedAt().toString()))
                .query(UUID.class)
                .list());
        return tasks.stream()
                .filter(task -> added.contains(task.approval().taskId()))
                .toList();
    }

    @Override
    public Map<UUID, Approval> lock(Collection<UUID> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        // Always in the same order, so that two batches wait for each other and never for ever.
        return jdbc
                .sql("select * from approval where task_id = any (?) order by task_id for update")
                .param(taskIds.toArray(UUID[]::new))
                .query((row, _) -> rows.approval(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Approval::taskId, Function.identity()));
    }

    @Override
    public void save(Collection<Approval> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var all = new Columns<>(List.copyOf(changed), Function.identity());
        int saved = jdbc.sql("""
                update approval set state = now.state, version = now.version,
                  received_at = now.received_at::timestamptz, received_by = now.received_by,
                  verdict = now.verdict, decision = now.decision,
                  decided_at = now.decided_at::timestamptz, decided_by = now.decided_by
                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bytea[],
                            ?::text[], ?::text[])
                  as now (task_id, state, version, received_at, received_by, verdict, decision,
                          decided_at, decided_by)
                where approval.task_id = now.task_id and approval.state <> 'DECIDED'""")
                .param(all.ids())
                .param(all.texts(each -> each.state().name()))
                .param(all.texts(each -> String.valueOf(each.version())))
                .param(all.texts(each ->
                        each.receipt() == null ? null : text(each.receipt().at())))
                .param(all.texts(
                        each -> each.receipt() == null ? null : each.receipt().by()))
                .param(all.texts(each -> each.decision() == null
                        ? null
                        : each.decision().verdict().name()))
                .param(all.bytes(this::decision))
                .param(all.texts(each ->
                        each.decision() == null ? null : text(each.decision().at())))
                .param(all.texts(
                        each -> each.decision() == null ? null : each.decision().by()))
                .update();
        if (saved != changed.size()) {
            throw new IllegalStateException("an approval was decided without its lock");
        }
    }

    @Override
    public Optional<Task> find(UUID taskId, String department) {
        return jdbc.sql("select * from approval where task_id = ? and department = ?")
                .param(taskId)
                .param(department)
                .query((row, _) -> rows.task(row))
                .optional();
    }

    @Override
    public List<TaskSummary> list(String department, @Nullable ApprovalState state, long after, int limit) {
        return jdbc.sql("""
                select number, task_id, case_number, item, state, verdict, assigned_at from approval
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
                        ApprovalRow.verdict(row),
                        rows.assignedAt(row)))
                .list();
    }

    private byte[] taskData(Task task) {
        return sealed.seal(
                new ApprovalRow.TaskData(task.data(), task.materials()),
                task.approval().caseNumber());
    }

    private byte @Nullable [] decision(Approval approval) {
        return approval.decision() == null
                ? null
                : sealed.seal(approval.decision().content(), approval.caseNumber());
    }

    private static String text(Instant instant) {
        return instant.toString();
    }
}
