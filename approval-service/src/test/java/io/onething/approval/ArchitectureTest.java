package io.onething.approval;

import io.onething.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void features_keep_their_edges_to_themselves() {
        ArchitectureRules.check("io.onething.approval");
    }
}
