package io.onething.application.plan.store;

import io.onething.application.plan.KeptPlans;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPlans implements KeptPlans {
    private final JdbcClient jdbc;

    StoredPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String digest, String content) {
        jdbc.sql("insert into plan (digest, content) values (?, ?) on conflict do nothing")
                .params(digest, content)
                .update();
    }

    @Override
    public Map<String, String> find(Collection<String> digests) {
        var found = new HashMap<String, String>();
        jdbc.sql("select digest, content from plan where digest = any (?)")
                .param(digests.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("digest"), row.getString("content"));
                });
        return found;
    }
}
