package io.onething.application.migration.store;

import io.onething.application.SealedJson;
import io.onething.application.migration.MovableCases;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.ItemState;
import io.onething.application.plan.Filing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredMovableCases implements MovableCases {
    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredMovableCases(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public Map<String, MovableCase> find(Collection<String> numbers) {
        return jdbc.sql("""
                select f.number, f.state, f.edition, f.plan, f.filing,
                  array(select m.key from material m where m.case_number = f.number and m.replaced_at is null)
                    as uploaded,
                  array(select i.code from case_item i where i.case_number = f.number order by i.code) as codes,
                  array(select i.state from case_item i where i.case_number = f.number order by i.code) as states,
                  array(select coalesce(i.edition, 0) from case_item i where i.case_number = f.number order by i.code) as editions
                from case_file f where f.number = any (?)""").param(numbers.toArray(String[]::new)).query((row, _) -> read(row)).list().stream()
                .collect(Collectors.toMap(MovableCase::number, Function.identity()));
    }

    @Override
    public void replan(String number, String plan, Map<String, @Nullable Integer> editions) {
        var changed = List.copyOf(editions.keySet());
        jdbc.sql("""
                with ruled as (
                  update case_item i set edition = n.edition::integer
                  from unnest(?::text[], ?::text[]) as n (code, edition)
                  where i.case_number = ? and i.code = n.code)
                update case_file set plan = ? where number = ?""")
                .param(changed.toArray(String[]::new))
                .param(changed.stream()
                        .map(code -> editions.get(code) == null ? null : String.valueOf(editions.get(code)))
                        .toArray(String[]::new))
                .param(number)
                .param(plan)
                .param(number)
                .update();
    }

    private MovableCase read(ResultSet row) throws SQLException {
        String number = row.getString("number");
        List<String> codes = texts(row, "codes");
        List<String> states = texts(row, "states");
        List<String> editions = texts(row, "editions");
        Map<String, MovableItem> items = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int edition = Integer.parseInt(editions.get(i));
            items.put(codes.get(i), new MovableItem(ItemState.valueOf(states.get(i)), edition == 0 ? null : edition));
        }
        return new MovableCase(
                number,
                CaseState.valueOf(row.getString("state")),
                row.getInt("edition"),
                row.getString("plan"),
                sealed.open(row.getBytes("filing"), Filing.class, number),
                Set.copyOf(texts(row, "uploaded")),
                items);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }
}
