package io.onething.application.orchestration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The samples of approval-service, as the timeline tells them. */
class ProcedureEventsTest {
    private static final Instant TOLD = Instant.parse("2026-03-04T05:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "onething.inspection.scheduled.v1, INSPECTION_SCHEDULED,  2026-03-09 09:30, ",
        "onething.inspection.cancelled.v1, INSPECTION_CANCELLED,  ,                 ",
        "onething.inspection.concluded.v1, INSPECTION_CORRECTING, 1,                ",
        "onething.hearing.changed.v1,      HEARING_ANNOUNCED,     2026-03-20 09:30, FOOD_LICENCE",
    })
    void each_becomes_an_entry(String type, String event, String detail, String item) {
        var incoming = new IncomingEvent(
                "1",
                type,
                "20260304000000018",
                TOLD,
                Topics.APPROVAL,
                null,
                EventContracts.sampleOf("approval-service", type),
                JsonMapper.shared());
        assertThat(ProcedureEvents.entry(incoming)).singleElement().satisfies(entry -> {
            assertThat(entry.caseNumber()).isEqualTo("20260304000000018");
            assertThat(entry.event().name()).isEqualTo(event);
            assertThat(entry.detail()).isEqualTo(detail);
            assertThat(entry.item()).isEqualTo(item);
        });
    }
}
