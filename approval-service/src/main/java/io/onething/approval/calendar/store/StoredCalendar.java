package io.onething.approval.calendar.store;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoredCalendar implements KeptCalendar {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private volatile @Nullable Read last;

    StoredCalendar(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Text with what it says, so that the same text is not parsed twice. */
    private record Read(String content, WorkingCalendar calendar) {}

    /** Read each time, so that another instance's news holds at once. */
    @Override
    public Optional<WorkingCalendar> current() {
        return jdbc.sql("select content from working_calendar")
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private WorkingCalendar read(String content) {
        @Nullable Read known = last;
        if (known != null && known.content().equals(content)) {
            return known.calendar();
        }
        var read = new Read(content, json.readValue(content, WorkingCalendar.class));
        last = read;
        return read.calendar();
    }

    @Override
    public void keep(WorkingCalendar calendar) {
        jdbc.sql("""
                insert into working_calendar (content, kept_at) values (?, ?)
                on conflict (single) do update set content = excluded.content, kept_at = excluded.kept_at""")
                .param(json.writeValueAsString(calendar))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
