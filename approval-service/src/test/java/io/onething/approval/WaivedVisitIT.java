package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.inspection.Inspections;
import io.onething.test.TestTokens;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** 免于现场核查: a visit that nobody has appointed. */
@ApprovalServiceTest
class WaivedVisitIT {
    @Autowired
    RestTestClient client;

    @Autowired
    Inspections inspections;

    @Test
    void who_approves_while_no_visit_is_appointed_waives_it() {
        InspectedCase shop = InspectedCase.filed("visit.waived", "AU", "AV");
        clerk("AU")
                .post("/api/tasks/" + shop.taskId("AU") + "/approval", 1L, Map.of("output", Story.output()))
                .expectStatus()
                .isOk();
        assertThat(clerk("AV")
                        .read("/api/inspections?limit=200")
                        .get("items")
                        .valueStream()
                        .flatMap(visit -> visit.get("items").valueStream())
                        .filter(item -> item.get("taskId").asString().equals(shop.taskId("AU")))
                        .allMatch(item -> item.get("ended").asBoolean()))
                .isTrue();
    }

    @Test
    void where_a_visit_is_required_one_that_nobody_appointed_clears_nothing() {
        InspectedCase shop = InspectedCase.filed("visit.required", "AW", "AX");
        Set<UUID> tasks = Set.of(UUID.fromString(shop.taskId("AW")));
        assertThat(inspections.cleared(tasks, true)).isEqualTo(tasks);
        assertThat(inspections.cleared(tasks, false)).isEmpty();
    }

    private Desk clerk(String department) {
        return new Desk(client, TestTokens.clerk(department));
    }
}
