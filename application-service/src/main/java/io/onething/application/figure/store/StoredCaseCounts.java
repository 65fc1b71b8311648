package io.onething.application.figure.store;

import io.onething.application.figure.CaseCounts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredCaseCounts implements CaseCounts {
    private final JdbcClient jdbc;

    StoredCaseCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Count> byPlan() {
        return jdbc.sql("""
                select theme, edition, plan, count(*) as filed,
                  count(*) filter (where state = 'COMPLETED') as completed,
                  count(*) filter (where result = 'APPROVED') as approved,
                  count(*) filter (where (completed_at at time zone 'Asia/Shanghai')::date <= promised_on) as on_time,
                  count(*) filter (where (completed_at at time zone 'Asia/Shanghai')::date > promised_on) as late
                from case_file where state <> 'DRAFT'
                group by theme, edition, plan order by theme, edition, plan""")
                .query((row, _) -> new Count(
                        row.getString("theme"),
                        row.getInt("edition"),
                        row.getString("plan"),
                        row.getLong("filed"),
                        row.getLong("completed"),
                        row.getLong("approved"),
                        row.getLong("on_time"),
                        row.getLong("late")))
                .list();
    }
}
