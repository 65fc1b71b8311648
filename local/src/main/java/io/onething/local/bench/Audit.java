package io.onething.local.bench;

import io.onething.local.platform.Platform;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into every service's database after the run: what was filed, ended once, in every one of them. */
final class Audit {
    private static final int SUBMITTED_AND_COMPLETED = 2;

    private final Platform platform;

    Audit(Platform platform) {
        this.platform = platform;
    }

    /**
     * What is wrong; empty when nothing was lost and nothing doubled.
     *
     * @param items of one case
     * @param licenses of one case
     */
    List<String> differences(int items, int licenses) {
        var wrong = new ArrayList<String>();
        long cases = number("application", "select count(*) from case_file where state <> 'DRAFT'");
        expect(
                wrong,
                "completed cases",
                cases,
                number("application", "select count(*) from case_file where result = 'APPROVED'"));
        expect(
                wrong,
                "case items approved",
                cases * items,
                number("application", "select count(*) from case_item where state = 'APPROVED'"));
        expect(
                wrong,
                "approvals decided",
                cases * items,
                number("approval", "select count(*) from approval where state = 'DECIDED'"));
        expect(wrong, "licenses", cases * licenses, number("license", "select count(*) from license"));
        expect(
                wrong,
                "completion events",
                cases,
                number("application", "select count(*) from outbox where type = 'onething.case-file.completed.v1'"));
        expect(
                wrong,
                "notices",
                cases * (items + licenses + SUBMITTED_AND_COMPLETED),
                number("notification", "select count(*) from notice"));
        for (String database : List.of("application", "approval", "license", "notification")) {
            expect(wrong, "dead letters of " + database, 0, number(database, "select count(*) from dead_letter"));
            expect(
                    wrong,
                    "unsent events of " + database,
                    0,
                    number(database, "select count(*) from outbox where sent_at is null"));
        }
        return wrong;
    }

    private static void expect(List<String> wrong, String what, long expected, long found) {
        if (expected != found) {
            wrong.add(what + ": " + found + " instead of " + expected);
        }
    }

    private long number(String database, String sql) {
        try (var connection = platform.database().connect(database)) {
            return Meter.number(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look into the database " + database, e);
        }
    }
}
