package io.onething.approval.supervision.store;

import io.onething.approval.supervision.SupervisionOrder;
import io.onething.approval.supervision.SupervisionOrder.Level;
import io.onething.approval.supervision.SupervisionOrder.State;
import io.onething.approval.supervision.SupervisionOrders;
import io.onething.approval.task.Approval;
import io.onething.approval.task.Watched;
import io.onething.kernel.PersonalData;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredOrders implements SupervisionOrders {
    /** Whether what an order is about is still to be done: the decision, or after it the delivery. */
    private static final String OPEN = """
            case o.watched
              when 'DECISION' then a.state in ('ASSIGNED', 'RECEIVED', 'SUSPENDED', 'SUPPLEMENTING')
              else a.state = 'DECIDED' and c.delivered_on is null
            end""";

    private final JdbcClient jdbc;
    private final PersonalData personalData;

    StoredOrders(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public List<SupervisionOrder> issue(List<Approval> overdue, Watched watched, Instant at, LocalDate answerBy) {
        return jdbc.sql("""
                with issued as (
                  insert into supervision_order (id, task_id, case_number, item_code, name_zh, name_en, theme,
                                                 department, watched, state, level, issued_at, answer_by)
                  select id, task_id, case_number, item_code, name_zh, name_en, theme, department, ?, 'ISSUED',
                    'DEPARTMENT', ?, ?
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as n (id, task_id, case_number, item_code, name_zh, name_en, theme, department)
                  on conflict (task_id, watched) where state <> 'CLOSED' do nothing
                  returning *),
                kept as (
                  insert into supervision_change (order_id, state, level, at)
                  select id, state, level, issued_at from issued)
                select * from issued order by number""")
                .param(watched.name())
                .param(utc(at))
                .param(answerBy)
                .param(overdue.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new))
                .param(overdue.stream().map(Approval::taskId).toArray(UUID[]::new))
                .param(texts(overdue, Approval::caseNumber))
                .param(texts(overdue, each -> each.item().code()))
                .param(texts(overdue, each -> each.item().nameZh()))
                .param(texts(overdue, each -> each.item().nameEn()))
                .param(texts(overdue, each -> each.item().theme().code()))
                .param(texts(overdue, each -> each.item().department().code()))
                .query((row, _) -> order(row))
                .list();
    }

    @Override
    public Optional<SupervisionOrder> find(UUID id, @Nullable String department) {
        return one(id, department, "");
    }

    @Override
    public Optional<SupervisionOrder> lock(UUID id, @Nullable String department) {
        return one(id, department, " for update");
    }

    private Optional<SupervisionOrder> one(UUID id, @Nullable String department, String lock) {
        return jdbc.sql("select * from supervision_order where id = ? and department = coalesce(?::text, department)"
                        + lock)
                .param(id)
                .param(department)
                .query((row, _) -> order(row))
                .optional();
    }

    @Override
    public boolean isTaskEnded(SupervisionOrder order) {
        return jdbc.sql("select not (" + OPEN + """
                ) from supervision_order o join approval a on a.task_id = o.task_id
                left join certificate c on c.task_id = o.task_id where o.id = ?""")
                .param(order.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(SupervisionOrder changed, Instant at) {
        SupervisionOrder.@Nullable Answer answer = changed.answer();
        jdbc.sql("""
                with changed as (
                  update supervision_order set state = :state, level = :level, answer_by = :answerBy, reason = :reason,
                    new_date = :newDate, answered_by = :answeredBy, answered_at = :answeredAt,
                    closed_at = :closedAt, closed_by = :closedBy
                  where id = :id returning id, state, level)
                insert into supervision_change (order_id, state, level, at)
                select id, state, level, :at from changed""")
                .param("id", changed.id())
                .param("state", changed.state().name())
                .param("level", changed.level().name())
                .param("answerBy", changed.answerBy())
                .param(
                        "reason",
                        answer == null
                                ? null
                                : personalData.encrypt(
                                        answer.reason().getBytes(StandardCharsets.UTF_8), changed.caseNumber()))
                .param("newDate", answer == null ? null : answer.newDate())
                .param("answeredBy", answer == null ? null : answer.by())
                .param("answeredAt", answer == null ? null : utc(answer.at()))
                .param("closedAt", changed.closedAt() == null ? null : utc(changed.closedAt()))
                .param("closedBy", changed.closedBy())
                .param("at", utc(at))
                .update();
    }

    @Override
    public List<Change> history(UUID id) {
        return jdbc.sql("select state, level, at from supervision_change where order_id = ? order by id")
                .param(id)
                .query((row, _) -> new Change(
                        State.valueOf(row.getString("state")),
                        Level.valueOf(row.getString("level")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<UUID> due(LocalDate today, int limit) {
        return jdbc.sql("""
                select o.id from supervision_order o join approval a on a.task_id = o.task_id
                left join certificate c on c.task_id = o.task_id
                where o.state <> 'CLOSED' and o.answer_by < ? and (%s)
                order by o.answer_by, o.number limit ?""".formatted(OPEN))
                .param(today)
                .param(limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<SupervisionOrder> list(@Nullable String department, @Nullable State state, long after, int limit) {
        return jdbc.sql("""
                select * from supervision_order
                where department = coalesce(?::text, department) and state = coalesce(?::text, state) and number > ?
                order by number limit ?""")
                .param(department)
                .param(state == null ? null : state.name())
                .param(after)
                .param(limit)
                .query((row, _) -> order(row))
                .list();
    }

    private SupervisionOrder order(ResultSet row) throws SQLException {
        return new SupervisionOrder(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("task_id", UUID.class),
                row.getString("case_number"),
                row.getString("item_code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("theme"),
                row.getString("department"),
                Watched.valueOf(row.getString("watched")),
                State.valueOf(row.getString("state")),
                Level.valueOf(row.getString("level")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                answer(row),
                instant(row, "closed_at"),
                row.getString("closed_by"));
    }

    private SupervisionOrder.@Nullable Answer answer(ResultSet row) throws SQLException {
        @Nullable Instant at = instant(row, "answered_at");
        return at == null
                ? null
                : new SupervisionOrder.Answer(
                        new String(
                                personalData.decrypt(row.getBytes("reason"), row.getString("case_number")),
                                StandardCharsets.UTF_8),
                        row.getObject("new_date", LocalDate.class),
                        row.getString("answered_by"),
                        at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String[] texts(List<Approval> approvals, java.util.function.Function<Approval, String> column) {
        return approvals.stream().map(column).toArray(String[]::new);
    }
}
