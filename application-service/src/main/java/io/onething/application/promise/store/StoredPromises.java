package io.onething.application.promise.store;

import io.onething.application.plan.Promises.Promise;
import io.onething.application.promise.OpenPromises;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPromises implements OpenPromises {
    private final JdbcClient jdbc;

    StoredPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenPromise> all() {
        return jdbc.sql("""
                        select number, plan, submitted_at, promise_delay, promised_on, promised_on_provisional from case_file
                        where state = 'IN_PROGRESS' and promised_on is not null""")
                .query((row, _) -> new OpenPromise(
                        row.getString("number"),
                        row.getString("plan"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getInt("promise_delay"),
                        new Promise(
                                row.getObject("promised_on", LocalDate.class),
                                row.getBoolean("promised_on_provisional"))))
                .list();
    }

    @Override
    public Set<String> lock(Collection<String> numbers) {
        return new HashSet<>(jdbc.sql("""
                        select number from case_file where number = any (?) and state = 'IN_PROGRESS'
                        order by number for update""")
                .param(numbers.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public void move(List<Moved> moved) {
        jdbc.sql("""
                        update case_file f set
                          version = f.version + 1,
                          promised_on = n.promised_on::date,
                          promised_on_provisional = n.provisional::boolean
                        from unnest(?::text[], ?::text[], ?::text[]) as n (number, promised_on, provisional)
                        where f.number = n.number""")
                .param(moved.stream().map(each -> each.from().number()).toArray(String[]::new))
                .param(moved.stream().map(each -> each.to().on().toString()).toArray(String[]::new))
                .param(moved.stream()
                        .map(each -> String.valueOf(each.to().provisional()))
                        .toArray(String[]::new))
                .update();
    }
}
