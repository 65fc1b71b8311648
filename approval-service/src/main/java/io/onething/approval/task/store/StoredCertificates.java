package io.onething.approval.task.store;

import io.onething.approval.task.Certificate;
import io.onething.approval.task.CertificateClock;
import io.onething.approval.task.Certificates;
import io.onething.approval.timelimit.Lamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates in the table {@code certificate}, beside the approvals they come of. */
@Repository
class StoredCertificates implements Certificates {
    private final JdbcClient jdbc;
    private final ApprovalRow rows;

    StoredCertificates(JdbcClient jdbc, ApprovalRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void owe(List<Read> certificates) {
        write("""
                insert into certificate (task_id, lamp, deliver_by, wake_at)
                select task_id, lamp, deliver_by::date, wake_at::timestamptz from r
                on conflict (task_id) do nothing""", certificates);
    }

    @Override
    public void save(List<Read> looked) {
        write("""
                update certificate set lamp = r.lamp, deliver_by = r.deliver_by::date, wake_at = r.wake_at::timestamptz
                from r where certificate.task_id = r.task_id and certificate.delivered_on is null""", looked);
    }

    private void write(String statement, List<Read> reads) {
        if (reads.isEmpty()) {
            return;
        }
        jdbc.sql("""
                with r as (select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
                             as r (task_id, lamp, deliver_by, wake_at))
                """ + statement)
                .param(reads.stream()
                        .map(each -> each.certificate().approval().taskId())
                        .toArray(UUID[]::new))
                .param(texts(reads, reading -> reading.lamp().name()))
                .param(texts(reads, reading -> reading.deliverBy().on().toString()))
                .param(texts(
                        reads,
                        reading ->
                                reading.next() == null ? null : reading.next().toString()))
                .update();
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return jdbc.sql("""
                select c.task_id from certificate c join approval a on a.task_id = c.task_id
                where c.wake_at <= ? and a.state = 'DECIDED' order by c.wake_at limit ?""")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<Certificate> lockDue(Collection<UUID> taskIds, Instant now) {
        return jdbc.sql("""
                select a.*, c.lamp as delivery_lamp, c.delivered_on
                from certificate c join approval a on a.task_id = c.task_id
                where c.task_id = any (?) and c.wake_at <= ? and a.state = 'DECIDED'
                order by c.task_id for update of c skip locked""")
                .param(taskIds.toArray(UUID[]::new))
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> certificate(row))
                .list();
    }

    private Certificate certificate(ResultSet row) throws SQLException {
        @Nullable String lamp = row.getString("delivery_lamp");
        return new Certificate(
                rows.approval(row),
                lamp == null ? null : Lamp.valueOf(lamp),
                row.getObject("delivered_on", LocalDate.class));
    }

    @Override
    public void deliver(List<Issued> issued) {
        if (issued.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update certificate c set delivered_on = i.issued_on::date, lamp = null, wake_at = null
                from unnest(?::text[], ?::text[], ?::text[]) as i (case_number, item_code, issued_on)
                join approval a on a.case_number = i.case_number and a.item_code = i.item_code
                where c.task_id = a.task_id and c.delivered_on is null""")
                .param(issued.stream().map(Issued::caseNumber).toArray(String[]::new))
                .param(issued.stream().map(Issued::itemCode).toArray(String[]::new))
                .param(issued.stream().map(each -> each.on().toString()).toArray(String[]::new))
                .update();
    }

    @Override
    public void wakeAll(Instant now) {
        jdbc.sql("update certificate set wake_at = ? where delivered_on is null")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void putOff(UUID taskId, Instant until) {
        jdbc.sql("update certificate set wake_at = ? where task_id = ? and delivered_on is null")
                .param(until.atOffset(ZoneOffset.UTC))
                .param(taskId)
                .update();
    }

    @Override
    public Optional<Delivered> find(UUID taskId) {
        return jdbc.sql("select delivered_on from certificate where task_id = ?")
                .param(taskId)
                .query((row, _) -> new Delivered(row.getObject("delivered_on", LocalDate.class)))
                .optional();
    }

    /** All null while no calendar is known. */
    private static @Nullable String[] texts(
            List<Read> reads, Function<CertificateClock.Reading, @Nullable String> column) {
        return reads.stream()
                .map(each -> each.reading() == null ? null : column.apply(each.reading()))
                .toArray(String[]::new);
    }
}
