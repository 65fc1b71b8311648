package io.onething.application;

import io.onething.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void is_built_as_every_service() {
        ArchitectureRules.check("io.onething.application");
    }
}
