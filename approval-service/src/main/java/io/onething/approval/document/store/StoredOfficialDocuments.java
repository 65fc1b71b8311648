package io.onething.approval.document.store;

import io.onething.approval.document.DocumentKind;
import io.onething.approval.document.Draft;
import io.onething.approval.document.OfficialDocuments;
import io.onething.kernel.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** In the table {@code official_document}; texts and files are encrypted, bound to their case file. */
@Repository
class StoredOfficialDocuments implements OfficialDocuments {
    private static final String LISTED = """
            select d.id, d.kind, d.draft, d.task_id, d.issued_on, d.number, d.sha256, d.delivered_at,
                   a.case_number, a.item_code
            from official_document d join approval a on a.task_id = d.task_id
            where (a.applicant = ?::text or a.department = ?::text)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonalData personalData;

    StoredOfficialDocuments(JdbcClient jdbc, JsonMapper json, PersonalData personalData) {
        this.jdbc = jdbc;
        this.json = json;
        this.personalData = personalData;
    }

    @Override
    public void add(List<Draft> drafts, Instant now) {
        if (drafts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into official_document (id, task_id, kind, draft, issued_on, make_at)
                select gen_random_uuid(), task_id, kind, draft, issued_on::date, ?
                from unnest(?::uuid[], ?::text[], ?::bytea[], ?::text[]) with ordinality
                  as d (task_id, kind, draft, issued_on, place)
                order by place""")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(drafts.stream().map(Draft::taskId).toArray(UUID[]::new))
                .param(drafts.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param(drafts.stream()
                        .map(each -> personalData.encrypt(json.writeValueAsBytes(each.content()), each.caseNumber()))
                        .toArray(byte[][]::new))
                .param(drafts.stream()
                        .map(each -> each.content().issuedOn().toString())
                        .toArray(String[]::new))
                .update();
    }

    @Override
    public List<Listed> list(String caseNumber, Reader reader) {
        return jdbc.sql(LISTED + "and a.case_number = ? order by d.running")
                .param(reader.applicant())
                .param(reader.department())
                .param(caseNumber)
                .query((row, _) -> listed(row))
                .list();
    }

    @Override
    public Optional<Listed> find(UUID id, Reader reader) {
        return jdbc.sql(LISTED + "and d.id = ?")
                .param(reader.applicant())
                .param(reader.department())
                .param(id)
                .query((row, _) -> listed(row))
                .optional();
    }

    @Override
    public List<UUID> toMake(Instant now, int limit) {
        return jdbc.sql("select id from official_document where make_at <= ? order by make_at, running limit ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Draft> lock(UUID id) {
        return jdbc.sql("""
                select d.task_id, d.kind, d.draft, a.department, a.case_number
                from official_document d join approval a on a.task_id = d.task_id
                where d.id = ? and d.pdf is null for update of d""")
                .param(id)
                .query((row, _) -> new Draft(
                        row.getObject("task_id", UUID.class),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("department"),
                        row.getString("case_number"),
                        content(row)))
                .optional();
    }

    @Override
    public int nextNumber(String department, DocumentKind kind, int year) {
        return jdbc.sql("""
                insert into document_number (department, kind, year, last) values (?, ?, ?, 1)
                on conflict (department, kind, year) do update set last = document_number.last + 1
                returning last""")
                .params(department, kind.name(), year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void made(UUID id, String caseNumber, String number, byte[] pdf, String sha256) {
        jdbc.sql("update official_document set number = ?, pdf = ?, sha256 = ?, make_at = null where id = ?")
                .params(number, personalData.encrypt(pdf, caseNumber + "/" + id), sha256, id)
                .update();
    }

    @Override
    public void putOff(UUID id, Instant until) {
        jdbc.sql("update official_document set make_at = ? where id = ? and pdf is null")
                .params(until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    @Override
    public byte[] pdf(UUID id) {
        return jdbc.sql("""
                select d.pdf, a.case_number from official_document d join approval a on a.task_id = d.task_id
                where d.id = ?""")
                .param(id)
                .query((row, _) -> personalData.decrypt(row.getBytes("pdf"), row.getString("case_number") + "/" + id))
                .single();
    }

    @Override
    public boolean delivered(UUID id, Instant at) {
        return jdbc.sql("update official_document set delivered_at = ? where id = ? and delivered_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private Listed listed(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
        return new Listed(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                content(row).title(),
                row.getString("case_number"),
                row.getObject("task_id", UUID.class),
                row.getString("item_code"),
                Objects.requireNonNull(row.getObject("issued_on", LocalDate.class)),
                row.getString("number"),
                row.getString("sha256"),
                delivered == null ? null : delivered.toInstant());
    }

    private Draft.Content content(ResultSet row) throws SQLException {
        byte[] opened = personalData.decrypt(row.getBytes("draft"), row.getString("case_number"));
        return json.readValue(opened, Draft.Content.class);
    }
}
