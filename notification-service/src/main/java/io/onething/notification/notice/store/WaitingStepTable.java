package io.onething.notification.notice.store;

import io.onething.notification.notice.Arrival;
import io.onething.notification.notice.StepType;
import io.onething.notification.notice.WaitingSteps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingStepTable implements WaitingSteps {
    private final JdbcClient jdbc;
    private final PersonalJson personal;

    WaitingStepTable(JdbcClient jdbc, PersonalJson personal) {
        this.jdbc = jdbc;
        this.personal = personal;
    }

    @Override
    public void keep(Collection<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into pending_notice (event_key, case_number, type, step, occurred_at)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::bytea[], ?::timestamptz[])
                on conflict do nothing""")
                .param(column(arrivals, Arrival::eventKey))
                .param(column(arrivals, Arrival::caseNumber))
                .param(column(arrivals, arrival -> arrival.type().name()))
                .param(arrivals.stream()
                        .map(arrival -> personal.write(arrival.step(), arrival.caseNumber()))
                        .toArray(byte[][]::new))
                .param(column(arrivals, arrival -> arrival.at().toString()))
                .update();
    }

    @Override
    public List<Arrival> release(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                delete from pending_notice where case_number = any (?)
                returning event_key, case_number, type, step, occurred_at""")
                .param(caseNumbers.toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    private Arrival read(ResultSet row) throws SQLException {
        StepType type = StepType.valueOf(row.getString("type"));
        String caseNumber = row.getString("case_number");
        return new Arrival(
                row.getString("event_key"),
                type,
                caseNumber,
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                personal.read(row.getBytes("step"), caseNumber, type.step()));
    }

    private static String[] column(Collection<Arrival> arrivals, Function<Arrival, String> field) {
        return arrivals.stream().map(field).toArray(String[]::new);
    }
}
