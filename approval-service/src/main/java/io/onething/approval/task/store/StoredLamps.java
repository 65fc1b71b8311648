package io.onething.approval.task.store;

import io.onething.approval.task.Lamps;
import io.onething.approval.task.Watched;
import io.onething.approval.timelimit.Lamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lamps in the table {@code lamp_change}. */
@Repository
class StoredLamps implements Lamps {
    private final JdbcClient jdbc;

    StoredLamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into lamp_change (task_id, at, lamp, watched)
                select task_id, at::timestamptz, lamp, watched
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality
                  as c (task_id, at, lamp, watched, place)
                order by place""")
                .param(changes.stream().map(Change::taskId).toArray(UUID[]::new))
                .param(changes.stream().map(each -> each.at().toString()).toArray(String[]::new))
                .param(changes.stream().map(each -> each.lamp().name()).toArray(String[]::new))
                .param(changes.stream().map(each -> each.watched().name()).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Change> of(UUID taskId, Watched watched) {
        return jdbc.sql("select at, lamp from lamp_change where task_id = ? and watched = ? order by id")
                .param(taskId)
                .param(watched.name())
                .query((row, _) -> new Change(
                        taskId,
                        watched,
                        Lamp.valueOf(row.getString("lamp")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
