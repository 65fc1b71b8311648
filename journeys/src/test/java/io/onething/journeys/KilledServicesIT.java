package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.local.demo.Play;
import io.onething.local.platform.Service;
import io.onething.local.platform.ServiceProcess;
import java.sql.SQLException;
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
        try (var _ = WholePlatform.departments("")) {
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
            process.kill();
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
