package io.onething.application.material.store;

import io.onething.application.SealedJson;
import io.onething.application.material.FileType;
import io.onething.application.material.Material;
import io.onething.application.material.MaterialStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredMaterials implements MaterialStore {
    private static final String COLUMNS =
            "select id, case_number, key, file_name, type, size, sha256, uploaded_at from material ";

    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredMaterials(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public boolean add(Material material, byte[] content) {
        return jdbc.sql("""
                        insert into material
                          (id, case_number, key, file_name, type, size, sha256, uploaded_at, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (case_number, key) where replaced_at is null do nothing""")
                        .param(material.id())
                        .param(material.caseNumber())
                        .param(material.key())
                        .param(sealed.sealText(material.fileName(), context(material)))
                        .param(material.type().name())
                        .param(material.size())
                        .param(material.sha256())
                        .param(material.uploadedAt().atOffset(ZoneOffset.UTC))
                        .param(sealed.sealBytes(content, context(material)))
                        .update()
                == 1;
    }

    @Override
    public void setAside(String caseNumber, String key, Instant at) {
        jdbc.sql("update material set replaced_at = ? where case_number = ? and key = ? and replaced_at is null")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(caseNumber)
                .param(key)
                .update();
    }

    @Override
    public Map<String, List<Material>> of(Collection<String> caseNumbers) {
        return jdbc
                .sql(COLUMNS + "where case_number = any (?) and replaced_at is null order by case_number, key")
                .param(caseNumbers.toArray(String[]::new))
                .query((row, _) -> read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Material::caseNumber));
    }

    @Override
    public Optional<Material> find(String caseNumber, UUID id) {
        return jdbc.sql(COLUMNS + "where case_number = ? and id = ?")
                .params(caseNumber, id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public byte[] content(Material material) {
        byte[] content = jdbc.sql("select content from material where id = ?")
                .param(material.id())
                .query(byte[].class)
                .single();
        return sealed.openBytes(content, context(material));
    }

    @Override
    public boolean remove(String caseNumber, UUID id) {
        return jdbc.sql("delete from material where case_number = ? and id = ?")
                        .params(caseNumber, id)
                        .update()
                == 1;
    }

    @Override
    public void retain(String caseNumber, Set<String> keys) {
        jdbc.sql("delete from material where case_number = ? and key <> all (?)")
                .param(caseNumber)
                .param(keys.toArray(String[]::new))
                .update();
    }

    private Material read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String caseNumber = row.getString("case_number");
        return new Material(
                id,
                caseNumber,
                row.getString("key"),
                sealed.openText(row.getBytes("file_name"), context(caseNumber, id)),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static String context(Material material) {
        return context(material.caseNumber(), material.id());
    }

    // Bound to its row: a file cannot be passed off as another of the same case file.
    private static String context(String caseNumber, UUID id) {
        return caseNumber + "/" + id;
    }
}
