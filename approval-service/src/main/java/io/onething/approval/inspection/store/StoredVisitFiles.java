package io.onething.approval.inspection.store;

import io.onething.approval.inspection.FileType;
import io.onething.approval.inspection.VisitFile;
import io.onething.approval.inspection.VisitFiles;
import io.onething.kernel.PersonalData;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the table {@code inspection_file}; names and bytes are encrypted, bound to the file. */
@Repository
class StoredVisitFiles implements VisitFiles.Store {
    private static final String LISTED = """
            select id, department, name, type, size, sha256, taken_by, taken_at from inspection_file
            where inspection_id = ?
            """;

    private final JdbcClient jdbc;
    private final PersonalData personalData;

    StoredVisitFiles(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public boolean add(UUID inspection, VisitFile file, byte[] content, int most) {
        return jdbc.sql("""
                insert into inspection_file (id, inspection_id, department, name, type, size, sha256, content,
                                             taken_by, taken_at)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                where (select count(*) from inspection_file where inspection_id = ?) < ?""")
                        .params(
                                file.id(),
                                inspection,
                                file.department(),
                                personalData.encrypt(file.name().getBytes(StandardCharsets.UTF_8), context(file.id())),
                                file.type().name(),
                                file.size(),
                                file.sha256(),
                                personalData.encrypt(content, context(file.id())),
                                file.takenBy(),
                                file.takenAt().atOffset(ZoneOffset.UTC),
                                inspection,
                                most)
                        .update()
                == 1;
    }

    @Override
    public List<VisitFile> list(UUID inspection) {
        return jdbc.sql(LISTED + "order by running")
                .param(inspection)
                .query((row, _) -> file(row))
                .list();
    }

    @Override
    public Optional<VisitFile> find(UUID inspection, UUID id) {
        return jdbc.sql(LISTED + "and id = ?")
                .params(inspection, id)
                .query((row, _) -> file(row))
                .optional();
    }

    @Override
    public byte[] content(UUID inspection, UUID id) {
        return jdbc.sql("select content from inspection_file where inspection_id = ? and id = ?")
                .params(inspection, id)
                .query((row, _) -> personalData.decrypt(row.getBytes("content"), context(id)))
                .single();
    }

    private VisitFile file(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new VisitFile(
                id,
                row.getString("department"),
                new String(personalData.decrypt(row.getBytes("name"), context(id)), StandardCharsets.UTF_8),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }

    private static String context(UUID id) {
        return "inspection-file/" + id;
    }
}
