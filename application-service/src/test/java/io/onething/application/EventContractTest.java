package io.onething.application;

import io.onething.test.EventContracts;
import org.junit.jupiter.api.Test;

class EventContractTest {
    @Test
    void published_events_are_described_and_released() {
        EventContracts.assertSound();
    }
}
