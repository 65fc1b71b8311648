package io.onething.approval.supervision.store;

import io.onething.approval.supervision.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFigures implements Figures {
    private final JdbcClient jdbc;

    StoredFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> by(Dimension dimension, @Nullable String department) {
        String of = switch (dimension) {
            case DEPARTMENT -> "department";
            case THEME -> "theme";
        };
        return jdbc.sql("""
                with a as (
                  select state, lamp, used_days, on_time, item::jsonb -> '%s' as named,
                    (item::jsonb ->> 'promisedWorkingDays')::numeric as promised,
                    (item::jsonb ->> 'statutoryWorkingDays')::numeric as statutory
                  from approval where department = coalesce(?::text, department))
                select named ->> 'code' as code, max(named ->> 'nameZh') as name_zh,
                  count(*) as assigned,
                  count(*) filter (where state = 'DECIDED') as decided,
                  count(*) filter (where state = 'NOT_ACCEPTED') as not_accepted,
                  count(*) filter (where on_time) as on_time,
                  count(*) filter (where not on_time) as late,
                  count(*) filter (where lamp = 'RED') as overdue_now,
                  count(*) filter (where lamp = 'GREY') as paused_now,
                  avg(used_days) filter (where state = 'DECIDED') as used,
                  avg(promised) filter (where state = 'DECIDED') as promised,
                  avg(statutory) filter (where state = 'DECIDED') as statutory
                from a group by 1 order by 1""".formatted(of))
                .param(department)
                .query((row, _) -> new Line(
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getLong("assigned"),
                        row.getLong("decided"),
                        row.getLong("not_accepted"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("overdue_now"),
                        row.getLong("paused_now"),
                        average(row, "used"),
                        average(row, "promised"),
                        average(row, "statutory")))
                .list();
    }

    private static @Nullable Double average(ResultSet row, String column) throws SQLException {
        @Nullable BigDecimal average = row.getBigDecimal(column);
        return average == null
                ? null
                : average.setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
