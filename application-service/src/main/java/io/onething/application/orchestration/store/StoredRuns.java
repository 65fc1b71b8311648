package io.onething.application.orchestration.store;

import io.onething.application.SealedJson;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.ItemClock;
import io.onething.application.orchestration.ItemState;
import io.onething.application.orchestration.ItemSupplement;
import io.onething.application.orchestration.Outcome;
import io.onething.application.orchestration.RunningCase;
import io.onething.application.orchestration.RunningCase.Applicant;
import io.onething.application.orchestration.Runs;
import io.onething.application.orchestration.Undertaken;
import io.onething.application.orchestration.Undoing;
import io.onething.application.plan.Filing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRuns implements Runs {
    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredRuns(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public List<RunningCase> lock(Collection<String> numbers) {
        return jdbc.sql("""
                select number, applicant, applicant_email, applicant_locale, theme, edition, plan, state,
                  submitted_at, promised_on, promised_on_provisional
                from case_file where number = any (?) order by number for update""")
                .param(array(numbers))
                .query((row, _) -> running(row))
                .list();
    }

    @Override
    public Map<String, Map<String, CaseItem>> items(Collection<String> numbers) {
        var items = new HashMap<String, Map<String, CaseItem>>();
        jdbc.sql("""
                select case_number, code, state, dispatched_at, received_at, decided_at, clock, supplement,
                       undoing, license_number, license_revoked_at, undertaken
                from case_item where case_number = any (?)""").param(array(numbers)).query(row -> {
            String number = row.getString("case_number");
            CaseItem item = item(row, number);
            items.computeIfAbsent(number, _ -> new HashMap<>()).put(item.code(), item);
        });
        return items;
    }

    @Override
    public void addItems(String number, List<CaseItem> items) {
        jdbc.sql("""
                insert into case_item (case_number, code, state, dispatched_at, undertaken)
                select ?, code, state, dispatched_at::timestamptz, undertaken
                from unnest(?::text[], ?::text[], ?::text[], ?::bytea[])
                  as i (code, state, dispatched_at, undertaken)""")
                .param(number)
                .param(column(items, CaseItem::code))
                .param(column(items, item -> item.state().name()))
                .param(column(items, item -> text(item.dispatchedAt())))
                .param(items.stream().map(item -> undertaken(item, number)).toArray(byte[][]::new))
                .update();
    }

    @Override
    public void saveItems(List<ChangedItem> items) {
        jdbc.sql("""
                update case_item i set
                  state = n.state,
                  dispatched_at = n.dispatched_at::timestamptz,
                  received_at = n.received_at::timestamptz,
                  decided_at = n.decided_at::timestamptz,
                  clock = n.clock,
                  supplement = n.supplement,
                  undoing = n.undoing,
                  license_number = n.license_number,
                  license_revoked_at = n.license_revoked_at::timestamptz,
                  undertaken = n.undertaken,
                  outcome = coalesce(n.outcome, i.outcome)
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                            ?::bytea[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                  as n (case_number, code, state, dispatched_at, received_at, decided_at, clock, supplement,
                        undoing, license_number, license_revoked_at, undertaken, outcome)
                where i.case_number = n.case_number and i.code = n.code""")
                .param(column(items, ChangedItem::caseNumber))
                .param(column(items, changed -> changed.item().code()))
                .param(column(items, changed -> changed.item().state().name()))
                .param(column(items, changed -> text(changed.item().dispatchedAt())))
                .param(column(items, changed -> text(changed.item().receivedAt())))
                .param(column(items, changed -> text(changed.item().decidedAt())))
                .param(items.stream().map(this::clock).toArray(byte[][]::new))
                .param(items.stream().map(this::supplement).toArray(byte[][]::new))
                .param(items.stream().map(this::undoing).toArray(byte[][]::new))
                .param(column(items, changed -> changed.item().licenseNumber()))
                .param(column(items, changed -> text(changed.item().licenseRevokedAt())))
                .param(items.stream()
                        .map(changed -> undertaken(changed.item(), changed.caseNumber()))
                        .toArray(byte[][]::new))
                .param(items.stream().map(this::outcome).toArray(byte[][]::new))
                .update();
    }

    @Override
    public void saveCases(List<ChangedCase> cases) {
        jdbc.sql("""
                update case_file f set
                  version = f.version + 1,
                  state = case when n.result is null then f.state else 'COMPLETED' end,
                  result = n.result,
                  completed_at = coalesce(f.completed_at, n.completed_at::timestamptz),
                  promised_on = n.promised_on::date,
                  promised_on_provisional = n.provisional::boolean,
                  promise_delay = n.delay::integer,
                  wake_at = n.wake_at::timestamptz
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  as n (number, result, completed_at, promised_on, provisional, delay, wake_at)
                where f.number = n.number""")
                .param(column(cases, ChangedCase::number))
                .param(column(cases, changed -> text(changed.result())))
                .param(column(cases, changed -> text(changed.completedAt())))
                .param(column(cases, changed -> text(changed.promisedOn())))
                .param(column(cases, changed -> text(changed.promiseProvisional())))
                .param(column(cases, changed -> text(changed.delay())))
                .param(column(cases, changed -> text(changed.wakeAt())))
                .update();
    }

    @Override
    public List<String> due(Instant now, int limit) {
        return jdbc.sql("select number from case_file where wake_at <= ?::timestamptz order by wake_at limit ?")
                .param(now.toString())
                .param(limit)
                .query(String.class)
                .list();
    }

    @Override
    public void wake(String number, @Nullable Instant at) {
        jdbc.sql("update case_file set wake_at = ?::timestamptz where number = ?")
                .param(text(at))
                .param(number)
                .update();
    }

    @Override
    public void submit(RunningCase submitted, int delay) {
        jdbc.sql("""
                update case_file set
                  state = ?, submitted_at = ?::timestamptz, promised_on = ?, promised_on_provisional = ?,
                  promise_delay = ?, version = version + 1
                where number = ?""")
                .param(submitted.state().name())
                .param(text(submitted.submittedAt()))
                .param(submitted.promisedOn())
                .param(submitted.promiseProvisional())
                .param(delay)
                .param(submitted.number())
                .update();
    }

    @Override
    public Map<String, Told> told(Collection<String> numbers) {
        var told = new HashMap<String, Told>();
        jdbc.sql("""
                select f.number, f.filing, i.code, i.outcome, i.edition
                from case_file f
                left join case_item i on i.case_number = f.number
                  and (i.outcome is not null or i.edition is not null)
                where f.number = any (?)""").param(array(numbers)).query(row -> {
            String number = row.getString("number");
            byte[] filing = row.getBytes("filing");
            Told each = told.computeIfAbsent(
                    number, _ -> new Told(sealed.open(filing, Filing.class, number), new HashMap<>(), new HashMap<>()));
            byte @Nullable [] outcome = row.getBytes("outcome");
            if (outcome != null) {
                each.outcomes().put(row.getString("code"), sealed.open(outcome, Outcome.class, number));
            }
            int edition = row.getInt("edition");
            if (edition > 0) {
                each.editions().put(row.getString("code"), edition);
            }
        });
        return told;
    }

    private byte @Nullable [] clock(ChangedItem changed) {
        return changed.item().clock() == null
                ? null
                : sealed.seal(changed.item().clock(), changed.caseNumber());
    }

    private byte @Nullable [] supplement(ChangedItem changed) {
        return changed.item().supplement() == null
                ? null
                : sealed.seal(changed.item().supplement(), changed.caseNumber());
    }

    private byte @Nullable [] undoing(ChangedItem changed) {
        return changed.item().undoing() == null
                ? null
                : sealed.seal(changed.item().undoing(), changed.caseNumber());
    }

    private byte @Nullable [] undertaken(CaseItem item, String caseNumber) {
        return item.undertaken() == null ? null : sealed.seal(item.undertaken(), caseNumber);
    }

    private byte @Nullable [] outcome(ChangedItem changed) {
        return changed.outcome() == null ? null : sealed.seal(changed.outcome(), changed.caseNumber());
    }

    private static RunningCase running(ResultSet row) throws SQLException {
        return new RunningCase(
                row.getString("number"),
                new Applicant(
                        row.getString("applicant"),
                        row.getString("applicant_email"),
                        row.getString("applicant_locale")),
                row.getString("theme"),
                row.getInt("edition"),
                row.getString("plan"),
                CaseState.valueOf(row.getString("state")),
                instant(row, "submitted_at"),
                row.getObject("promised_on", LocalDate.class),
                row.getBoolean("promised_on_provisional"));
    }

    private CaseItem item(ResultSet row, String caseNumber) throws SQLException {
        byte @Nullable [] clock = row.getBytes("clock");
        byte @Nullable [] supplement = row.getBytes("supplement");
        byte @Nullable [] undoing = row.getBytes("undoing");
        byte @Nullable [] undertaken = row.getBytes("undertaken");
        return new CaseItem(
                row.getString("code"),
                ItemState.valueOf(row.getString("state")),
                instant(row, "dispatched_at"),
                instant(row, "received_at"),
                instant(row, "decided_at"),
                clock == null ? null : sealed.open(clock, ItemClock.class, caseNumber),
                supplement == null ? null : sealed.open(supplement, ItemSupplement.class, caseNumber),
                undoing == null ? null : sealed.open(undoing, Undoing.class, caseNumber),
                row.getString("license_number"),
                instant(row, "license_revoked_at"),
                undertaken == null ? null : sealed.open(undertaken, Undertaken.class, caseNumber));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }
}
