package io.onething.application.migration.store;

import io.onething.application.migration.EditionChange;
import io.onething.application.migration.EditionChange.Act;
import io.onething.application.migration.EditionChange.Reversal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code edition_change}, read. */
final class EditionChangeRow {
    private EditionChangeRow() {}

    static EditionChange change(ResultSet row) throws SQLException {
        @Nullable Act reversalProposed = act(row, "reversal_proposed");
        return new EditionChange(
                row.getObject("id", UUID.class),
                row.getLong("running"),
                row.getString("theme"),
                row.getInt("from_edition"),
                row.getInt("to_edition"),
                Arrays.asList((String[]) row.getArray("items").getArray()),
                row.getString("ground"),
                EditionChange.State.valueOf(row.getString("state")),
                row.getLong("version"),
                new Act(row.getString("proposed_by"), time(row, "proposed_at")),
                act(row, "approved"),
                reversalProposed == null
                        ? null
                        : new Reversal(
                                row.getString("reversal_ground"), reversalProposed, act(row, "reversal_approved")));
    }

    private static @Nullable Act act(ResultSet row, String what) throws SQLException {
        @Nullable String by = row.getString(what + "_by");
        return by == null ? null : new Act(by, time(row, what + "_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : time(row, column);
    }
}
