package io.onething.approval;

import io.onething.test.EventContracts;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void released_events_are_described_and_unchanged() {
        EventContracts.assertSound();
    }
}
