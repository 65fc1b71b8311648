package io.onething.notification.channel.store;

import io.onething.notification.channel.Channel;
import io.onething.notification.channel.Delivery;
import io.onething.notification.channel.DeliveryBook;
import io.onething.notification.channel.DeliveryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryTable implements DeliveryBook {
    private static final String COLUMNS =
            "id, notice_id, channel, state, attempts, last_error, next_attempt_at, sent_at";

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Delivery> add(List<Delivery.Draft> drafts, Channel channel, Instant firstAttemptAt) {
        return jdbc.sql("""
                insert into delivery (notice_id, channel, state, next_attempt_at)
                select notice_id, ?, state, case when state = 'PENDING' then ?::timestamptz end
                from unnest(?::bigint[], ?::text[]) with ordinality as d (notice_id, state, place)
                order by place
                on conflict (notice_id, channel) do nothing
                returning\s""" + COLUMNS)
                .param(channel.name())
                .param(utc(firstAttemptAt))
                .param(drafts.stream().map(Delivery.Draft::noticeId).toArray(Long[]::new))
                .param(drafts.stream().map(draft -> draft.state().name()).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public Optional<Delivery> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from delivery where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public List<Delivery> list(@Nullable DeliveryState state, long below, int limit) {
        return jdbc.sql("select " + COLUMNS + " from delivery"
                        + " where id < ? and state = coalesce(?::text, state) order by id desc limit ?")
                .param(below)
                .param(state == null ? null : state.name())
                .param(limit)
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public void sent(long id, Instant at) {
        jdbc.sql("""
                update delivery
                set state = 'SENT', attempts = attempts + 1, last_error = null, next_attempt_at = null, sent_at = ?
                where id = ?""").params(utc(at), id).update();
    }

    @Override
    public void failed(long id, String error, @Nullable Instant nextAttemptAt) {
        jdbc.sql("""
                update delivery set state = ?, attempts = attempts + 1, last_error = ?, next_attempt_at = ?::timestamptz
                where id = ?""")
                .param((nextAttemptAt == null ? DeliveryState.FAILED : DeliveryState.PENDING).name())
                .param(error)
                .param(nextAttemptAt == null ? null : utc(nextAttemptAt))
                .param(id)
                .update();
    }

    @Override
    public void reopen(long id, Instant nextAttemptAt) {
        jdbc.sql("update delivery set state = 'PENDING', next_attempt_at = ? where id = ?")
                .params(utc(nextAttemptAt), id)
                .update();
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getLong("notice_id"),
                Channel.valueOf(row.getString("channel")),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                instant(row, "next_attempt_at"),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
