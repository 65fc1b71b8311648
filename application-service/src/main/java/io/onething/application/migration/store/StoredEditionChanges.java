package io.onething.application.migration.store;

import io.onething.application.migration.EditionChange;
import io.onething.application.migration.EditionChange.Act;
import io.onething.application.migration.EditionChanges;
import io.onething.application.migration.Hurdle;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEditionChanges implements EditionChanges {
    private final JdbcClient jdbc;

    StoredEditionChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(EditionChange proposed) {
        jdbc.sql("""
                insert into edition_change
                  (id, theme, from_edition, to_edition, items, ground, state, version, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(proposed.id())
                .param(proposed.theme())
                .param(proposed.from())
                .param(proposed.to())
                .param(proposed.items().toArray(String[]::new))
                .param(proposed.ground())
                .param(proposed.state().name())
                .param(proposed.version())
                .param(proposed.proposed().by())
                .param(time(proposed.proposed().at()))
                .update();
    }

    @Override
    public List<String> addCases(EditionChange proposed, @Nullable Collection<String> numbers) {
        return jdbc.sql("""
                insert into edition_change_case (change_id, case_number, state)
                select ?, f.number, 'PENDING' from case_file f
                where f.theme = ? and f.state = 'IN_PROGRESS' and (?::text[] is null or f.number = any (?::text[]))
                  and exists (select 1 from case_item i
                    where i.case_number = f.number and i.code = any (?) and i.state in ('WAITING', 'IN_PROGRESS')
                      and coalesce(i.edition, f.edition) = ?)
                order by f.number
                returning case_number""")
                .param(proposed.id())
                .param(proposed.theme())
                .param(numbers == null ? null : numbers.toArray(String[]::new))
                .param(numbers == null ? null : numbers.toArray(String[]::new))
                .param(proposed.items().toArray(String[]::new))
                .param(proposed.from())
                .query(String.class)
                .list();
    }

    @Override
    public Optional<EditionChange> find(UUID id) {
        return jdbc.sql("select * from edition_change where id = ?")
                .param(id)
                .query((row, _) -> EditionChangeRow.change(row))
                .optional();
    }

    @Override
    public Optional<EditionChange> lock(UUID id) {
        return jdbc.sql("select * from edition_change where id = ? for update")
                .param(id)
                .query((row, _) -> EditionChangeRow.change(row))
                .optional();
    }

    @Override
    public void save(EditionChange changed) {
        jdbc.sql("""
                update edition_change set state = ?, version = ?,
                  approved_by = ?, approved_at = ?::timestamptz, reversal_ground = ?,
                  reversal_proposed_by = ?, reversal_proposed_at = ?::timestamptz,
                  reversal_approved_by = ?, reversal_approved_at = ?::timestamptz
                where id = ?""")
                .param(changed.state().name())
                .param(changed.version())
                .param(by(changed.approved()))
                .param(at(changed.approved()))
                .param(changed.reversal() == null ? null : changed.reversal().ground())
                .param(changed.reversal() == null ? null : by(changed.reversal().proposed()))
                .param(changed.reversal() == null ? null : at(changed.reversal().proposed()))
                .param(changed.reversal() == null ? null : by(changed.reversal().approved()))
                .param(changed.reversal() == null ? null : at(changed.reversal().approved()))
                .param(changed.id())
                .update();
    }

    @Override
    public List<EditionChange> list(long below, int limit) {
        return jdbc.sql("select * from edition_change where running < ? order by running desc limit ?")
                .params(below, limit)
                .query((row, _) -> EditionChangeRow.change(row))
                .list();
    }

    @Override
    public Map<UUID, Progress> progress(Collection<UUID> ids) {
        var progress = new HashMap<UUID, Progress>();
        jdbc.sql("""
                select change_id, count(*) filter (where state = 'DONE') as done,
                  count(*) filter (where state = 'FAILED') as failed, count(*) as cases
                from edition_change_case where change_id = any (?) group by change_id""").param(ids.toArray(UUID[]::new)).query(row -> {
            progress.put(
                    row.getObject("change_id", UUID.class),
                    new Progress(row.getLong("done"), row.getLong("failed"), row.getLong("cases")));
        });
        return progress;
    }

    @Override
    public void begin(EditionChange approved, Instant now) {
        jdbc.sql("""
                update edition_change_case set attempts = 0, failure = null,
                  state = case when ? and former_plan is null then 'DONE' else 'PENDING' end,
                  try_at = case when ? and former_plan is null then null else ?::timestamptz end
                where change_id = ?""")
                .param(approved.reversal() != null)
                .param(approved.reversal() != null)
                .param(now.toString())
                .param(approved.id())
                .update();
    }

    @Override
    public List<Due> due(Instant now, int limit) {
        return jdbc.sql("""
                select c.change_id, c.case_number from edition_change_case c
                join edition_change e on e.id = c.change_id and e.state in ('APPROVED', 'REVERSING')
                where c.try_at <= ?::timestamptz order by c.try_at, c.case_number limit ?""")
                .param(now.toString())
                .param(limit)
                .query((row, _) -> new Due(row.getObject("change_id", UUID.class), row.getString("case_number")))
                .list();
    }

    @Override
    public void close() {
        jdbc.sql("""
                update edition_change e set version = version + 1,
                  state = case when state = 'APPROVED' then 'APPLIED' else 'REVERSED' end
                where state in ('APPROVED', 'REVERSING')
                  and not exists (select 1 from edition_change_case c where c.change_id = e.id and c.state <> 'DONE')""").update();
    }

    @Override
    public List<CaseProgress> cases(UUID id, String after, int limit) {
        return jdbc.sql("""
                select case_number, state, attempts, failure, try_at from edition_change_case
                where change_id = ? and case_number > ? order by case_number limit ?""")
                .param(id)
                .param(after)
                .param(limit)
                .query((row, _) -> new CaseProgress(
                        row.getString("case_number"),
                        CaseState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("failure"),
                        EditionChangeRow.instant(row, "try_at")))
                .list();
    }

    @Override
    public Map<String, List<ItemProgress>> items(UUID id, Collection<String> numbers) {
        var items = new HashMap<String, List<ItemProgress>>();
        jdbc.sql("""
                select case_number, code, result, hurdle, former_edition from edition_change_item
                where change_id = ? and case_number = any (?) order by case_number, code""").param(id).param(numbers.toArray(String[]::new)).query(row -> {
            @Nullable String hurdle = row.getString("hurdle");
            items.computeIfAbsent(row.getString("case_number"), _ -> new ArrayList<>())
                    .add(new ItemProgress(
                            row.getString("code"),
                            Result.valueOf(row.getString("result")),
                            hurdle == null ? null : Hurdle.valueOf(hurdle),
                            row.getObject("former_edition", Integer.class)));
        });
        return items;
    }

    @Override
    public Optional<PendingCase> lockPending(UUID id, String number) {
        return jdbc.sql("""
                select case_number, former_plan from edition_change_case
                where change_id = ? and case_number = ? and state <> 'DONE' for update""")
                .params(id, number)
                .query((row, _) -> new PendingCase(row.getString("case_number"), row.getString("former_plan")))
                .optional();
    }

    @Override
    public void done(UUID id, String number, @Nullable String formerPlan) {
        jdbc.sql("""
                update edition_change_case set state = 'DONE', try_at = null, failure = null,
                  former_plan = coalesce(?, former_plan)
                where change_id = ? and case_number = ?""").param(formerPlan).param(id).param(number).update();
    }

    @Override
    public void failed(Due due, String failure, Instant tryAt) {
        jdbc.sql("""
                update edition_change_case set state = 'FAILED', try_at = ?::timestamptz, failure = ?,
                  attempts = attempts + 1
                where change_id = ? and case_number = ? and state <> 'DONE'""")
                .param(tryAt.toString())
                .param(failure)
                .param(due.change())
                .param(due.number())
                .update();
    }

    @Override
    public void record(UUID id, String number, List<ItemProgress> items) {
        jdbc.sql("""
                insert into edition_change_item (change_id, case_number, code, result, hurdle, former_edition)
                select ?, ?, code, result, hurdle, former_edition::integer
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as i (code, result, hurdle, former_edition)
                on conflict (change_id, case_number, code) do update set
                  result = excluded.result, hurdle = excluded.hurdle""")
                .param(id)
                .param(number)
                .param(column(items, ItemProgress::code))
                .param(column(items, item -> item.result().name()))
                .param(column(
                        items,
                        item -> item.hurdle() == null ? null : item.hurdle().name()))
                .param(column(
                        items, item -> item.formerEdition() == null ? null : String.valueOf(item.formerEdition())))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String by(@Nullable Act act) {
        return act == null ? null : act.by();
    }

    private static @Nullable String at(@Nullable Act act) {
        return act == null ? null : act.at().toString();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }
}
