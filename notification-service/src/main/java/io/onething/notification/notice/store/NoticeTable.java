package io.onething.notification.notice.store;

import io.onething.notification.notice.Notice;
import io.onething.notification.notice.NoticeBook;
import io.onething.notification.notice.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeTable implements NoticeBook {
    private static final String SELECT = "select id, case_number, words, occurred_at, read_at from notice ";

    private final JdbcClient jdbc;
    private final PersonalJson personal;

    NoticeTable(JdbcClient jdbc, PersonalJson personal) {
        this.jdbc = jdbc;
        this.personal = personal;
    }

    @Override
    public Map<String, Long> add(List<Notice.Draft> drafts) {
        if (drafts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                insert into notice (event_key, case_number, subject, words, occurred_at)
                select event_key, case_number, subject, words, occurred_at
                from unnest(?::text[], ?::text[], ?::text[], ?::bytea[], ?::timestamptz[])
                  with ordinality as n (event_key, case_number, subject, words, occurred_at, place)
                order by place
                on conflict (event_key) do nothing returning event_key, id""")
                .param(column(drafts, Notice.Draft::eventKey))
                .param(column(drafts, Notice.Draft::caseNumber))
                .param(column(drafts, Notice.Draft::subject))
                .param(drafts.stream()
                        .map(draft -> personal.write(draft.words(), draft.caseNumber()))
                        .toArray(byte[][]::new))
                .param(column(drafts, draft -> draft.at().toString()))
                .query((row, _) -> Map.entry(row.getString("event_key"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Notice> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public List<Notice> inbox(String subject, boolean unreadOnly, long below, int limit) {
        String unread = unreadOnly ? "and read_at is null " : "";
        return jdbc.sql(SELECT + "where subject = ? and id < ? " + unread + "order by id desc limit ?")
                .params(subject, below, limit)
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public long unread(String subject) {
        return jdbc.sql("select count(*) from notice where subject = ? and read_at is null")
                .param(subject)
                .query(Long.class)
                .single();
    }

    @Override
    public boolean read(String subject, long id, Instant at) {
        return jdbc.sql("update notice set read_at = coalesce(read_at, ?) where subject = ? and id = ?")
                        .params(at.atOffset(ZoneOffset.UTC), subject, id)
                        .update()
                == 1;
    }

    private Notice read(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        @Nullable OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                row.getLong("id"),
                caseNumber,
                personal.read(row.getBytes("words"), caseNumber, Words.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    private static String[] column(List<Notice.Draft> drafts, Function<Notice.Draft, String> field) {
        return drafts.stream().map(field).toArray(String[]::new);
    }
}
