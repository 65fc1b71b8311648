package io.onething.approval.supervision.store;

import io.onething.approval.supervision.FigureCounts;
import io.onething.approval.task.Item;
import io.onething.approval.timelimit.Beijing;
import io.onething.kernel.PersonalData;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoredFigures implements FigureCounts {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonalData personalData;

    StoredFigures(JdbcClient jdbc, JsonMapper json, PersonalData personalData) {
        this.jdbc = jdbc;
        this.json = json;
        this.personalData = personalData;
    }

    @Override
    public List<Count> byItem(@Nullable String department) {
        return jdbc.sql("""
                select a.item,
                  count(*) as assigned,
                  count(a.verdict) as decided,
                  count(*) filter (where a.state = 'NOT_ACCEPTED') as not_accepted,
                  count(*) filter (where a.on_time) as on_time,
                  count(*) filter (where not a.on_time) as late,
                  count(*) filter (where a.lamp = 'RED') as overdue_now,
                  count(*) filter (where a.lamp = 'GREY') as paused_now,
                  coalesce(sum(a.used_days) filter (where a.verdict is not null), 0) as used_days,
                  count(*) filter (where c.delivered_on <= c.deliver_by) as delivered_on_time,
                  count(*) filter (where c.delivered_on > c.deliver_by) as delivered_late,
                  count(*) filter (where c.lamp = 'RED' and a.state = 'DECIDED') as undelivered_now
                from approval a left join certificate c on c.task_id = a.task_id
                where a.department = coalesce(?::text, a.department) group by a.item order by max(a.number)""")
                .param(department)
                .query((row, _) -> new Count(
                        json.readValue(row.getString("item"), Item.class),
                        row.getLong("assigned"),
                        row.getLong("decided"),
                        row.getLong("not_accepted"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("overdue_now"),
                        row.getLong("paused_now"),
                        row.getLong("used_days"),
                        row.getLong("delivered_on_time"),
                        row.getLong("delivered_late"),
                        row.getLong("undelivered_now")))
                .list();
    }

    @Override
    public List<Given> reasons(@Nullable String department, int newest) {
        return jdbc.sql("""
                select a.item, o.case_number, o.reason, o.answered_at
                from supervision_order o join approval a on a.task_id = o.task_id
                where o.reason is not null and o.department = coalesce(?::text, o.department)
                order by o.answered_at desc, o.number desc limit ?""")
                .param(department)
                .param(newest)
                .query((row, _) -> new Given(
                        json.readValue(row.getString("item"), Item.class),
                        new String(
                                personalData.decrypt(row.getBytes("reason"), row.getString("case_number")),
                                StandardCharsets.UTF_8),
                        Beijing.day(row.getObject("answered_at", OffsetDateTime.class)
                                .toInstant())))
                .list();
    }
}
