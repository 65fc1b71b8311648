package io.onething.application.credit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.credit.Breach;
import io.onething.application.credit.CreditKind;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BrokenUndertakingsTest {
    private static Breach breach(String type) {
        String sample = EventContracts.sampleOf("approval-service", type);
        Instant told = Instant.parse("2026-03-26T02:00:00Z");
        return BrokenUndertakings.breach(new IncomingEvent(
                "1", type, "20260304000000018", told, Topics.APPROVAL, null, sample, JsonMapper.shared()));
    }

    @Test
    void reads_who_broke_a_commitment_and_why() {
        Breach broken = breach(BrokenUndertakings.COMMITMENT_BROKEN);
        assertThat(broken.kind()).isEqualTo(CreditKind.FALSE_COMMITMENT);
        assertThat(broken.holder()).hasSize(18);
        assertThat(broken.source()).isEqualTo("消防救援机构");
        assertThat(broken.on()).isEqualTo("2026-03-26");
    }

    @Test
    void reads_that_owed_papers_did_not_come() {
        Breach lapsed = breach(BrokenUndertakings.LAPSED);
        assertThat(lapsed.kind()).isEqualTo(CreditKind.LAPSED_TOLERANCE);
        // The last moment of the eleventh in UTC is the twelfth in Beijing.
        assertThat(lapsed.on()).isEqualTo("2026-03-12");
    }
}
