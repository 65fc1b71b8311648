package io.onething.license;

import io.onething.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void keeps_to_the_rules_of_the_house() {
        ArchitectureRules.check("io.onething.license");
    }
}
