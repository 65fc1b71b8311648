package io.onething.approval.hearing.store;

import io.onething.approval.hearing.Hearing;
import io.onething.approval.hearing.Hearings;
import io.onething.kernel.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** In the table {@code hearing}; who takes part and what was said is encrypted, bound to its case file. */
@Repository
class StoredHearings implements Hearings {
    private static final String READ = """
            select h.*, a.case_number, a.item_code, a.department
            from hearing h join approval a on a.task_id = h.task_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonalData personalData;

    StoredHearings(JdbcClient jdbc, JsonMapper json, PersonalData personalData) {
        this.jdbc = jdbc;
        this.json = json;
        this.personalData = personalData;
    }

    @Override
    public boolean add(Hearing told, @Nullable Instant wakeAt) {
        return jdbc.sql("""
                insert into hearing (id, task_id, version, state, told_at, request_by, wake_at, content)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (task_id) do nothing""")
                        .param(told.id())
                        .param(told.taskId())
                        .param(told.version())
                        .param(told.state().name())
                        .param(utc(told.toldAt()))
                        .param(told.requestBy())
                        .param(wakeAt == null ? null : utc(wakeAt))
                        .param(content(told))
                        .update()
                == 1;
    }

    @Override
    public Optional<Hearing> find(UUID id, Reader reader) {
        return jdbc.sql(READ + "where h.id = ? and (a.applicant = ?::text or a.department = ?::text)")
                .param(id)
                .param(reader.applicant())
                .param(reader.department())
                .query((row, _) -> hearing(row))
                .optional();
    }

    @Override
    public List<Hearing> list(String caseNumber, Reader reader) {
        return jdbc.sql(READ + """
                where a.case_number = ? and (a.applicant = ?::text or a.department = ?::text) order by h.number""")
                .param(caseNumber)
                .param(reader.applicant())
                .param(reader.department())
                .query((row, _) -> hearing(row))
                .list();
    }

    @Override
    public Optional<Hearing> lock(UUID id) {
        return jdbc.sql(READ + "where h.id = ? for update of h")
                .param(id)
                .query((row, _) -> hearing(row))
                .optional();
    }

    @Override
    public void save(Hearing changed) {
        Hearing.@Nullable Sitting sitting = changed.content().sitting();
        Hearing.@Nullable Minutes minutes = changed.content().minutes();
        jdbc.sql("""
                update hearing set version = ?, state = ?, wake_at = null, content = ?, chair = ?, held_at = ?,
                  record_sha256 = ? where id = ?""")
                .param(changed.version())
                .param(changed.state().name())
                .param(content(changed))
                .param(sitting == null ? null : sitting.chair())
                .param(sitting == null ? null : utc(sitting.heldAt()))
                .param(minutes == null ? null : minutes.sha256())
                .param(changed.id())
                .update();
    }

    @Override
    public List<Hearing> due(Instant now, int limit) {
        return jdbc.sql(READ + "where h.wake_at <= ? order by h.wake_at limit ?")
                .param(utc(now))
                .param(limit)
                .query((row, _) -> hearing(row))
                .list();
    }

    @Override
    public List<Hearing> cancel(Collection<UUID> taskIds) {
        return jdbc.sql("""
                with h as (
                  update hearing set state = 'CANCELLED', version = version + 1, wake_at = null
                  where task_id = any (?) and state in ('TOLD', 'REQUESTED', 'ANNOUNCED') returning *)
                select h.*, a.case_number, a.item_code, a.department from h join approval a on a.task_id = h.task_id
                order by h.number""")
                .param(taskIds.toArray(UUID[]::new))
                .query((row, _) -> hearing(row))
                .list();
    }

    @Override
    public List<Standing> standing(Collection<UUID> taskIds) {
        return jdbc.sql("""
                select task_id, state, chair, held_at, record_sha256 from hearing
                where task_id = any (?) and state in ('TOLD', 'REQUESTED', 'ANNOUNCED', 'RECORDED')""")
                .param(taskIds.toArray(UUID[]::new))
                .query((row, _) -> new Standing(
                        row.getObject("task_id", UUID.class),
                        Hearing.State.valueOf(row.getString("state")),
                        row.getString("chair"),
                        instant(row, "held_at"),
                        row.getString("record_sha256")))
                .list();
    }

    private Hearing hearing(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        return new Hearing(
                row.getObject("id", UUID.class),
                row.getObject("task_id", UUID.class),
                caseNumber,
                row.getString("item_code"),
                row.getString("department"),
                row.getLong("version"),
                Hearing.State.valueOf(row.getString("state")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNull(row.getObject("request_by", LocalDate.class)),
                json.readValue(personalData.decrypt(row.getBytes("content"), caseNumber), Hearing.Content.class));
    }

    private byte[] content(Hearing hearing) {
        return personalData.encrypt(json.writeValueAsBytes(hearing.content()), hearing.caseNumber());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
