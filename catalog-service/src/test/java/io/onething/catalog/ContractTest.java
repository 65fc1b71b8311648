package io.onething.catalog;

import io.onething.test.EventContracts;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void events_are_described_sampled_and_frozen() {
        EventContracts.assertSound();
    }
}
