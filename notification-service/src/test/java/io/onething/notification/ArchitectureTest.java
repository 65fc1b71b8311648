package io.onething.notification;

import io.onething.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_service_is_built_as_every_other() {
        ArchitectureRules.check("io.onething.notification");
    }
}
