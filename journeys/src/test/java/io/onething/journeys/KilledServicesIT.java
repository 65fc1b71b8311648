package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.local.demo.Play;
import io.onething.local.platform.Service;
import io.onething.local.platform.ServiceProcess;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Each service is killed once, as by a power cut, in the middle of a case. Nothing is lost and nothing is done twice. */
class KilledServicesIT {
    private static final String DECIDED_ITEMS =
            "select count(*) from case_item where case_number = ? and decided_at is not null";
    private static final String RUNNING_CASES =
            "select count(*) from case_file where number = ? and state = 'IN_PROGRESS'";

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {
                "APPLICATION_SERVICE",
                "APPROVAL_SERVICE",
                "LICENSE_SERVICE",
                "NOTIFICATION_SERVICE",
                "CATALOG_SERVICE",
                "GATEWAY",
                "IDENTITY_SERVER",
                "CONFIG_SERVER"
            })
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void a_case_survives_the_death_of(Service service) throws SQLException {
        try (var _ = WholePlatform.departments("GA:slow=2s")) {
            Play play = WholePlatform.playOf("li.lei");
            JsonNode example = WholePlatform.portalOf("li.lei")
                    .get("/api/themes/NEWBORN")
                    .orFail("the theme")
                    .body()
                    .path("theme")
                    .path("examples")
                    .path(0);
            Play.CaseFile file = play.submit("NEWBORN", example.path("answers"), example.path("chosen"));
            ServiceProcess process = WholePlatform.platform().process(service);
            await().atMost(Duration.ofMinutes(1)).until(() -> count("application", DECIDED_ITEMS, file.number()) > 0);
            process.kill();
            assertThat(count("application", RUNNING_CASES, file.number()))
                    .as("the case is under way when %s dies", service)
                    .isEqualTo(1);
            process.restart();
            process.awaitReady();
            Set<String> expected = new TreeSet<>();
            example.path("expectedItems").forEach(item -> expected.add(item.asString()));

            play.awaitEnd(file);
            assertThat(play.end(file, expected).differences()).isEmpty();
            assertThat(count("license", "select count(*) from license where case_number = ?", file.number()))
                    .as("exactly one license for each item that yields one")
                    .isEqualTo(5);
            assertThat(count("approval", "select count(*) from approval where case_number = ?", file.number()))
                    .isEqualTo(8);
            for (String database : List.of("application", "approval", "license", "notification")) {
                assertThat(count(database, "select count(*) from dead_letter where ? <> ''", "-"))
                        .as("dead letters of %s", database)
                        .isZero();
            }
        }
    }

    private static long count(String database, String sql, String parameter) throws SQLException {
        try (var connection = WholePlatform.platform().database().connect(database);
                var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
