package io.onething.approval.commitment.store;

import io.onething.approval.commitment.Dossier;
import io.onething.approval.commitment.Verification;
import io.onething.approval.commitment.VerificationState;
import io.onething.approval.commitment.Verifications;
import io.onething.kernel.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoredVerifications implements Verifications {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonalData personalData;

    StoredVerifications(JdbcClient jdbc, JsonMapper json, PersonalData personalData) {
        this.jdbc = jdbc;
        this.json = json;
        this.personalData = personalData;
    }

    @Override
    public void begin(List<Verification> begun, Instant now) {
        jdbc.sql("""
                with begun as (
                  insert into verification (id, task_id, case_number, item_code, name_zh, name_en, department,
                                            department_zh, applicant, state, due_on, overdue, version, wake_at, dossier)
                  select id, task_id, case_number, item_code, name_zh, name_en, department, department_zh, applicant,
                         state, due_on::date, false, 1, wake_at::timestamptz, dossier
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[]) with ordinality
                    as n (id, task_id, case_number, item_code, name_zh, name_en, department, department_zh, applicant,
                          state, due_on, wake_at, dossier, place)
                  order by place
                  on conflict (task_id) do nothing
                  returning id, state)
                insert into verification_change (verification_id, state, overdue, at)
                select id, state, false, ? from begun""")
                .param(begun.stream().map(Verification::id).toArray(UUID[]::new))
                .param(begun.stream().map(Verification::taskId).toArray(UUID[]::new))
                .param(texts(begun, Verification::caseNumber))
                .param(texts(begun, each -> each.granted().itemCode()))
                .param(texts(begun, each -> each.granted().nameZh()))
                .param(texts(begun, each -> each.granted().nameEn()))
                .param(texts(begun, each -> each.granted().department()))
                .param(texts(begun, each -> each.granted().departmentZh()))
                .param(texts(begun, Verification::applicant))
                .param(texts(begun, each -> each.state().name()))
                .param(texts(begun, each -> each.dueOn().toString()))
                .param(texts(begun, StoredVerifications::wakeAt))
                .param(begun.stream().map(this::sealed).toArray(byte[][]::new))
                .param(utc(now))
                .update();
    }

    @Override
    public Optional<Verification> find(UUID id, Reader reader) {
        return one(id, reader, "");
    }

    @Override
    public Optional<Verification> lock(UUID id, Reader reader) {
        return one(id, reader, " for update");
    }

    private Optional<Verification> one(UUID id, Reader reader, String lock) {
        return jdbc.sql("""
                select * from verification
                where id = ? and applicant = coalesce(?::text, applicant)
                  and department = coalesce(?::text, department)""" + lock)
                .param(id)
                .param(reader.applicant())
                .param(reader.department())
                .query((row, _) -> verification(row))
                .optional();
    }

    @Override
    public List<Verification> lockOpenOf(Collection<UUID> taskIds) {
        return jdbc.sql("""
                select * from verification where task_id = any (?) and state not in ('VERIFIED', 'REVOKED')
                order by id for update""")
                .param(taskIds.toArray(UUID[]::new))
                .query((row, _) -> verification(row))
                .list();
    }

    @Override
    public void save(List<Verification> changed, Instant now) {
        if (changed.isEmpty()) {
            return;
        }
        jdbc.sql("""
                with before as (select id, state, overdue from verification where id = any (?::uuid[])),
                changed as (
                  update verification set state = now.state, due_on = now.due_on::date, overdue = now.overdue::boolean,
                    version = now.version::bigint, wake_at = now.wake_at::timestamptz, dossier = now.dossier
                  from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                    as now (id, state, due_on, overdue, version, wake_at, dossier)
                  where verification.id = now.id
                  returning verification.id, verification.state, verification.overdue)
                insert into verification_change (verification_id, state, overdue, at)
                select c.id, c.state, c.overdue, ? from changed c join before b on b.id = c.id
                where (b.state, b.overdue) is distinct from (c.state, c.overdue)""")
                .param(changed.stream().map(Verification::id).toArray(UUID[]::new))
                .param(changed.stream().map(Verification::id).toArray(UUID[]::new))
                .param(texts(changed, each -> each.state().name()))
                .param(texts(changed, each -> each.dueOn().toString()))
                .param(texts(changed, each -> String.valueOf(each.overdue())))
                .param(texts(changed, each -> String.valueOf(each.version())))
                .param(texts(changed, StoredVerifications::wakeAt))
                .param(changed.stream().map(this::sealed).toArray(byte[][]::new))
                .param(utc(now))
                .update();
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return jdbc.sql("select id from verification where wake_at <= ? order by wake_at limit ?")
                .param(utc(now))
                .param(limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public void putOff(UUID id, Instant until) {
        jdbc.sql("update verification set wake_at = ? where id = ?")
                .param(utc(until))
                .param(id)
                .update();
    }

    @Override
    public List<VerificationChange> history(UUID id) {
        return jdbc.sql("select state, overdue, at from verification_change where verification_id = ? order by id")
                .param(id)
                .query((row, _) -> new VerificationChange(
                        VerificationState.valueOf(row.getString("state")),
                        row.getBoolean("overdue"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<Verification> list(Reader reader, Filter filter, long after, int limit) {
        return jdbc.sql("""
                select * from verification
                where applicant = coalesce(?::text, applicant) and department = coalesce(?::text, department)
                  and case_number = coalesce(?::text, case_number) and state = coalesce(?::text, state)
                  and overdue = coalesce(?::boolean, overdue) and number > ?
                order by number limit ?""")
                .param(reader.applicant())
                .param(reader.department())
                .param(filter.caseNumber())
                .param(filter.state() == null ? null : filter.state().name())
                .param(filter.overdue())
                .param(after)
                .param(limit)
                .query((row, _) -> verification(row))
                .list();
    }

    private Verification verification(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        return new Verification(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("task_id", UUID.class),
                caseNumber,
                new Verification.Granted(
                        row.getString("item_code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("department"),
                        row.getString("department_zh")),
                row.getString("applicant"),
                VerificationState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getLong("version"),
                json.readValue(personalData.decrypt(row.getBytes("dossier"), caseNumber), Dossier.class));
    }

    private byte[] sealed(Verification verification) {
        return personalData.encrypt(json.writeValueAsBytes(verification.dossier()), verification.caseNumber());
    }

    private static @Nullable String wakeAt(Verification verification) {
        @Nullable Instant next = verification.next();
        return next == null ? null : next.toString();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String[] texts(List<Verification> rows, Function<Verification, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
