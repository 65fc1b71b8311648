package io.onething.application.timeline.store;

import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent;
import io.onething.application.timeline.TimelineStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTimeline implements TimelineStore {
    private final JdbcClient jdbc;

    StoredTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(List<TimelineEntry> entries) {
        jdbc.sql("""
                insert into timeline_entry (case_number, at, event, item, detail)
                select case_number, at::timestamptz, event, item, detail
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  with ordinality as e (case_number, at, event, item, detail, place)
                order by place""")
                .param(column(entries, TimelineEntry::caseNumber))
                .param(column(entries, entry -> entry.at().toString()))
                .param(column(entries, entry -> entry.event().code()))
                .param(column(entries, TimelineEntry::item))
                .param(column(entries, TimelineEntry::detail))
                .update();
    }

    @Override
    public List<TimelineEntry> after(String caseNumber, long position, int limit) {
        return jdbc.sql("""
                select id, case_number, at, event, item, detail from timeline_entry
                where case_number = ? and id > ? order by id limit ?""")
                .params(caseNumber, position, limit)
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public List<TimelineEntry> after(Map<String, Long> positions) {
        var seen = List.copyOf(positions.entrySet());
        return jdbc.sql("""
                select e.id, e.case_number, e.at, e.event, e.item, e.detail
                from unnest(?::text[], ?::bigint[]) as seen (case_number, id)
                join timeline_entry e on e.case_number = seen.case_number and e.id > seen.id
                order by e.id""")
                .param(seen.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(seen.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    private static TimelineEntry read(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getLong("id"),
                row.getString("case_number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                TimelineEvent.of(row.getString("event")),
                row.getString("item"),
                row.getString("detail"));
    }

    private static @Nullable String[] column(
            List<TimelineEntry> entries, Function<TimelineEntry, @Nullable String> field) {
        return entries.stream().map(field).toArray(String[]::new);
    }
}
