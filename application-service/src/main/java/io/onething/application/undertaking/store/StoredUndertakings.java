package io.onething.application.undertaking.store;

import io.onething.application.SealedJson;
import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertaking.Kind;
import io.onething.application.undertaking.UndertakingStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredUndertakings implements UndertakingStore {
    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredUndertakings(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public void add(String caseNumber, Undertaking signed) {
        jdbc.sql("""
                insert into undertaking (case_number, item, kind, text_digest, signed, signed_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(caseNumber)
                .param(signed.item())
                .param(signed.kind().name())
                .param(signed.textDigest())
                .param(sealed.seal(signed, context(caseNumber)))
                .param(signed.signedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean takeBack(String caseNumber, String item, Kind kind, Instant at) {
        return jdbc.sql("""
                        update undertaking set taken_back_at = ?
                        where case_number = ? and item = ? and kind = ? and taken_back_at is null""")
                        .params(at.atOffset(ZoneOffset.UTC), caseNumber, item, kind.name())
                        .update()
                == 1;
    }

    @Override
    public List<Undertaking> of(String caseNumber) {
        return jdbc.sql("""
                select signed from undertaking where case_number = ? and taken_back_at is null order by item, kind""")
                .param(caseNumber)
                .query((row, _) -> sealed.open(row.getBytes("signed"), Undertaking.class, context(caseNumber)))
                .list();
    }

    private static String context(String caseNumber) {
        return caseNumber + "/undertaking";
    }
}
