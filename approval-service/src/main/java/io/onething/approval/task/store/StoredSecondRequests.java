package io.onething.approval.task.store;

import io.onething.approval.task.SecondRequests;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second requests in the table {@code asked_again}. */
@Repository
class StoredSecondRequests implements SecondRequests {
    private final JdbcClient jdbc;

    StoredSecondRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(List<AskedAgain> asked) {
        if (asked.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into asked_again (task_id, at, asked_by)
                select task_id, at::timestamptz, asked_by
                from unnest(?::uuid[], ?::text[], ?::text[]) as a (task_id, at, asked_by)""")
                .param(asked.stream().map(AskedAgain::taskId).toArray(UUID[]::new))
                .param(asked.stream().map(each -> each.at().toString()).toArray(String[]::new))
                .param(asked.stream().map(AskedAgain::by).toArray(String[]::new))
                .update();
    }

    @Override
    public List<AskedAgain> of(UUID taskId) {
        return jdbc.sql("select at, asked_by from asked_again where task_id = ? order by id")
                .param(taskId)
                .query((row, _) -> new AskedAgain(
                        taskId, row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("asked_by")))
                .list();
    }
}
