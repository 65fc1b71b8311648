package io.onething.local.bench;

import io.onething.local.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Reads the counters of processors and databases. */
final class Meter {
    /** The kernel counts processor time in hundredths of a second (USER_HZ). */
    private static final double TICKS_PER_SECOND = 100;

    private final Platform platform;

    Meter(Platform platform) {
        this.platform = platform;
    }

    /**
     * Counters at one moment; two of them make a measure.
     *
     * @param cpuSeconds processor time of the services, PostgreSQL and this process, which holds the broker, the
     *     departments and the load itself
     * @param commits of all service databases
     * @param statements of all service databases
     * @param walBytes written by PostgreSQL
     */
    record Reading(double cpuSeconds, long commits, long statements, long walBytes) {
        Reading since(Reading earlier) {
            return new Reading(
                    cpuSeconds - earlier.cpuSeconds,
                    commits - earlier.commits,
                    statements - earlier.statements,
                    walBytes - earlier.walBytes);
        }
    }

    Reading read() {
        try (Connection connection = platform.database().connect("postgres")) {
            return new Reading(
                    cpuSeconds(),
                    number(connection, "select sum(xact_commit) from pg_stat_database where datname <> 'postgres'"),
                    number(connection, """
                            select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
                            where d.datname <> 'postgres'
                              and s.query not ilike 'commit%' and s.query not ilike 'begin%'"""),
                    number(connection, "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint"));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the counters of PostgreSQL", e);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static double cpuSeconds() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .mapToDouble(process -> cpuSeconds(process.pid()))
                .sum();
    }

    /** Time of the process and of its children that ended, such as the backends of PostgreSQL. */
    private static double cpuSeconds(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field <= 14; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }
}
