package io.onething.application.acceptance.store;

import io.onething.application.SealedJson;
import io.onething.application.acceptance.ReportStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compressed before they are encrypted: a report says much the same of every field. */
@Repository
class StoredReports implements ReportStore {
    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredReports(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public void add(String caseNumber, Kept kept) {
        jdbc.sql("""
                insert into acceptance_report (case_number, edition, made_at, digest, content)
                values (?, ?, ?, ?, ?)""")
                .param(caseNumber)
                .param(kept.edition())
                .param(kept.madeAt().atOffset(ZoneOffset.UTC))
                .param(kept.digest())
                .param(sealed.sealBytes(compressed(kept.json()), context(caseNumber)))
                .update();
    }

    @Override
    public Optional<Kept> find(String caseNumber) {
        return jdbc.sql("select edition, made_at, digest, content from acceptance_report where case_number = ?")
                .param(caseNumber)
                .query((row, _) -> new Kept(
                        row.getInt("edition"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("digest"),
                        uncompressed(sealed.openBytes(row.getBytes("content"), context(caseNumber)))))
                .optional();
    }

    private static byte[] compressed(String plain) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String uncompressed(byte[] compressed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String context(String caseNumber) {
        return caseNumber + "/acceptance";
    }
}
