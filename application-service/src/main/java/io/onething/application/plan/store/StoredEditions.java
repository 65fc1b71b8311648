package io.onething.application.plan.store;

import io.onething.application.plan.KeptEditions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEditions implements KeptEditions {
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredEditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<String> edition(String theme, int edition) {
        return jdbc.sql("select content from theme_edition where theme = ? and edition = ?")
                .params(theme, edition)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Integer> latest(String theme) {
        return jdbc.sql("select edition from theme_edition where theme = ? order by edition desc limit 1")
                .param(theme)
                .query(Integer.class)
                .optional();
    }

    @Override
    public void keepEdition(String theme, int edition, String content) {
        jdbc.sql("""
                insert into theme_edition (theme, edition, content, fetched_at) values (?, ?, ?, ?)
                on conflict do nothing""").params(theme, edition, content, now()).update();
    }

    @Override
    public Optional<String> calendar() {
        return jdbc.sql("select content from working_calendar")
                .query(String.class)
                .optional();
    }

    @Override
    public void keepCalendar(String content) {
        jdbc.sql("""
                insert into working_calendar (content, fetched_at) values (?, ?)
                on conflict (single) do update set content = excluded.content, fetched_at = excluded.fetched_at""").params(content, now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
