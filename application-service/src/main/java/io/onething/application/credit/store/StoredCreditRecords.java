package io.onething.application.credit.store;

import io.onething.application.SealedJson;
import io.onething.application.credit.CreditKind;
import io.onething.application.credit.CreditRecord;
import io.onething.application.credit.CreditRecord.Content;
import io.onething.application.credit.CreditRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredCreditRecords implements CreditRecords {
    private static final String COLUMNS =
            "select id, holders, kind, since, content, recorded_at, repaired_at from credit_record ";

    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredCreditRecords(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public long add(List<Made> records) {
        return jdbc
                .sql("""
                        insert into credit_record (holders, kind, since, content, recorded_at)
                        select string_to_array(holders, ' '), kind, since::date, content, recorded_at::timestamptz
                        from unnest(?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[])
                          with ordinality as n (holders, kind, since, content, recorded_at, place)
                        order by place returning id""")
                .param(column(records, StoredCreditRecords::holders))
                .param(column(records, each -> each.entry().kind().name()))
                .param(column(records, each -> each.entry().since().toString()))
                .param(records.stream()
                        .map(each -> sealed.seal(each.entry().content(), context(holders(each))))
                        .toArray(byte[][]::new))
                .param(column(records, each -> each.entry().recordedAt().toString()))
                .query(Long.class)
                .list()
                .stream()
                .reduce(0L, Math::max);
    }

    @Override
    public Optional<CreditRecord> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public void repair(long id, Instant at) {
        jdbc.sql("update credit_record set repaired_at = ? where id = ? and repaired_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    @Override
    public List<CreditRecord> open(Collection<String> holders) {
        return jdbc.sql(COLUMNS + "where holders && ?::text[] and repaired_at is null order by since, id")
                .param(holders.toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public List<CreditRecord> list(@Nullable CreditKind kind, @Nullable Boolean repaired, long below, int limit) {
        return jdbc.sql(COLUMNS + """
                where id < :below
                  and (cast(:kind as text) is null or kind = :kind)
                  and (cast(:repaired as boolean) is null or (repaired_at is not null) = :repaired)
                order by id desc limit :limit""")
                .param("below", below)
                .param("kind", kind == null ? null : kind.name())
                .param("repaired", repaired)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    private CreditRecord read(ResultSet row) throws SQLException {
        String[] holders = (String[]) row.getArray("holders").getArray();
        @Nullable OffsetDateTime repairedAt = row.getObject("repaired_at", OffsetDateTime.class);
        return new CreditRecord(
                row.getLong("id"),
                CreditKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                sealed.open(row.getBytes("content"), Content.class, context(String.join(" ", holders))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                repairedAt == null ? null : repairedAt.toInstant());
    }

    private static String holders(Made made) {
        return String.join(" ", made.holders());
    }

    // Bound to whom it is about: a record cannot be passed off as another's.
    private static String context(String holders) {
        return "credit " + holders;
    }

    private static String[] column(List<Made> records, Function<Made, String> field) {
        return records.stream().map(field).toArray(String[]::new);
    }
}
