package io.onething.approval.inspection.store;

import io.onething.approval.inspection.Inspections;
import io.onething.approval.inspection.JointInspection;
import io.onething.approval.inspection.Visited;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the tables {@code inspection} and {@code inspected_item}. */
@Repository
class StoredInspections implements Inspections {
    private static final String READ_BY = """
            (i.applicant = ?::text or i.lead = ?::text or exists (
               select from inspected_item r where r.inspection_id = i.id and r.department = ?::text))
            """;

    private final JdbcClient jdbc;
    private final InspectionRow rows;

    StoredInspections(JdbcClient jdbc, InspectionRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void claim(Collection<String> caseNumbers) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended('inspection/' || k, 0))
                from (select k from unnest(?::text[]) as k order by k) as claimed""")
                .param(caseNumbers.toArray(String[]::new))
                .query((_, _) -> true)
                .list();
    }

    @Override
    public List<JointInspection> lockOpen(Collection<String> caseNumbers) {
        return withItems(jdbc.sql("""
                select i.* from inspection i
                where i.state in ('PROPOSED', 'SCHEDULED') and exists (
                  select from inspected_item v where v.inspection_id = i.id and v.case_number = any (?))
                order by i.id for update""")
                .param(caseNumbers.toArray(String[]::new))
                .query((row, _) -> rows.inspection(row))
                .list());
    }

    @Override
    public List<JointInspection> lockOf(Collection<UUID> taskIds) {
        return withItems(jdbc.sql("""
                select i.* from inspection i
                where exists (select from inspected_item v where v.inspection_id = i.id and v.task_id = any (?))
                order by i.id for update""")
                .param(taskIds.toArray(UUID[]::new))
                .query((row, _) -> rows.inspection(row))
                .list());
    }

    @Override
    public Optional<JointInspection> lock(UUID id, Reader reader) {
        return one(id, reader, " for update");
    }

    @Override
    public Optional<JointInspection> find(UUID id, Reader reader) {
        return one(id, reader, "");
    }

    private Optional<JointInspection> one(UUID id, Reader reader, String lock) {
        return withItems(jdbc.sql("select i.* from inspection i where i.id = ? and " + READ_BY + lock)
                        .param(id)
                        .param(reader.applicant())
                        .param(reader.department())
                        .param(reader.department())
                        .query((row, _) -> rows.inspection(row))
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<JointInspection> list(Reader reader, JointInspection.@Nullable State state, long after, int limit) {
        return withItems(
                jdbc.sql("select i.* from inspection i where i.number > ? and i.state = coalesce(?::text, i.state) and "
                                + READ_BY + "order by i.number limit ?")
                        .param(after)
                        .param(state == null ? null : state.name())
                        .param(reader.applicant())
                        .param(reader.department())
                        .param(reader.department())
                        .param(limit)
                        .query((row, _) -> rows.inspection(row))
                        .list());
    }

    private List<JointInspection> withItems(List<JointInspection> visits) {
        if (visits.isEmpty()) {
            return visits;
        }
        Map<UUID, List<Visited>> items = jdbc
                .sql("select * from inspected_item where inspection_id = any (?) order by inspection_id, place")
                .param(visits.stream().map(JointInspection::id).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("inspection_id", UUID.class), rows.visited(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return visits.stream()
                .map(each -> new JointInspection(
                        each.id(),
                        each.number(),
                        each.version(),
                        each.state(),
                        each.applicant(),
                        each.lead(),
                        each.appointment(),
                        items.getOrDefault(each.id(), List.of()),
                        each.proposedAt(),
                        each.closedAt()))
                .toList();
    }

    /** An item of a row. */
    private record Item(JointInspection visit, int place, Visited visited) {}

    @Override
    public void save(Collection<JointInspection> changed) {
        if (changed.isEmpty()) {
            return;
        }
        List<JointInspection> visits = List.copyOf(changed);
        List<Item> items = visits.stream()
                .flatMap(visit -> IntStream.range(0, visit.visited().size())
                        .mapToObj(i -> new Item(visit, i, visit.visited().get(i))))
                .toList();
        jdbc.sql("""
                with visits as (
                  insert into inspection (id, version, state, applicant, lead, lead_zh, appointment, starts_at,
                                          proposed_at, closed_at)
                  select id, version::bigint, state, applicant, lead, lead_zh, appointment, starts_at::timestamptz,
                         proposed_at::timestamptz, closed_at::timestamptz
                  from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[],
                              ?::text[], ?::text[])
                    as n (id, version, state, applicant, lead, lead_zh, appointment, starts_at, proposed_at, closed_at)
                  on conflict (id) do update set version = excluded.version, state = excluded.state,
                    appointment = excluded.appointment, starts_at = excluded.starts_at,
                    closed_at = excluded.closed_at
                  returning id)
                insert into inspected_item (task_id, inspection_id, place, case_number, item_code, name_zh, name_en,
                  department, department_zh, expected, ended, conclusion, open_corrections, findings)
                select task_id, inspection_id, place::integer, case_number, item_code, name_zh, name_en, department,
                       department_zh, expected, ended::boolean, conclusion, open_corrections::integer, findings
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                  as n (task_id, inspection_id, place, case_number, item_code, name_zh, name_en, department,
                        department_zh, expected, ended, conclusion, open_corrections, findings)
                on conflict (task_id) do update set inspection_id = excluded.inspection_id, place = excluded.place,
                  ended = excluded.ended, conclusion = excluded.conclusion,
                  open_corrections = excluded.open_corrections, findings = excluded.findings""")
                .param(visits.stream().map(JointInspection::id).toArray(UUID[]::new))
                .param(texts(visits, each -> String.valueOf(each.version())))
                .param(texts(visits, each -> each.state().name()))
                .param(texts(visits, JointInspection::applicant))
                .param(texts(visits, each -> each.lead().code()))
                .param(texts(visits, each -> each.lead().nameZh()))
                .param(visits.stream().map(rows::appointment).toArray(byte[][]::new))
                .param(texts(
                        visits,
                        each -> each.appointment() == null
                                ? null
                                : each.appointment().startsAt().toString()))
                .param(texts(visits, each -> each.proposedAt().toString()))
                .param(texts(visits, each -> text(each.closedAt())))
                .param(items.stream().map(each -> each.visited().taskId()).toArray(UUID[]::new))
                .param(items.stream().map(each -> each.visit().id()).toArray(UUID[]::new))
                .param(texts(items, each -> String.valueOf(each.place())))
                .param(texts(items, each -> each.visited().caseNumber()))
                .param(texts(items, each -> each.visited().itemCode()))
                .param(texts(items, each -> each.visited().nameZh()))
                .param(texts(items, each -> each.visited().nameEn()))
                .param(texts(items, each -> each.visited().department().code()))
                .param(texts(items, each -> each.visited().department().nameZh()))
                .param(texts(items, each -> rows.expected(each.visited())))
                .param(texts(items, each -> String.valueOf(each.visited().ended())))
                .param(texts(
                        items,
                        each -> each.visited().conclusion() == null
                                ? null
                                : each.visited().conclusion().kind().name()))
                .param(texts(
                        items,
                        each -> each.visited().conclusion() == null
                                ? "0"
                                : String.valueOf(each.visited().conclusion().openCorrections())))
                .param(items.stream().map(each -> rows.findings(each.visited())).toArray(byte[][]::new))
                .update();
    }

    @Override
    public Set<UUID> cleared(Collection<UUID> taskIds, boolean waivable) {
        return new HashSet<>(jdbc.sql("""
                select i.task_id from inspected_item i join inspection v on v.id = i.inspection_id
                where i.task_id = any (?)
                  and (i.conclusion is not null and i.open_corrections = 0 or v.state = 'PROPOSED' and ?)""")
                .param(taskIds.toArray(UUID[]::new))
                .param(waivable)
                .query(UUID.class)
                .list());
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
