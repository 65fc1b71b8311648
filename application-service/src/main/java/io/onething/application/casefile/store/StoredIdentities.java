package io.onething.application.casefile.store;

import io.onething.application.SealedJson;
import io.onething.application.credit.Identities;
import io.onething.application.credit.Identity;
import io.onething.application.plan.Filing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredIdentities implements Identities {
    private static final int NEWEST = 50;

    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredIdentities(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public Map<String, Identity> of(Collection<String> caseNumbers) {
        var identities = new HashMap<String, Identity>();
        jdbc.sql("select number, applicant, filing from case_file where number = any (?)")
                .param(caseNumbers.toArray(String[]::new))
                .query(row -> {
                    identities.put(row.getString("number"), read(row));
                });
        return identities;
    }

    @Override
    public List<Identity> filedBy(String subject) {
        return jdbc.sql("""
                select number, applicant, filing from case_file
                where applicant = ? and state <> 'DRAFT' order by number desc limit ?""")
                .params(subject, NEWEST)
                .query((row, _) -> read(row))
                .list();
    }

    private Identity read(ResultSet row) throws SQLException {
        Filing filing = sealed.open(row.getBytes("filing"), Filing.class, row.getString("number"));
        return Identity.of(filing.form(), row.getString("applicant"));
    }
}
