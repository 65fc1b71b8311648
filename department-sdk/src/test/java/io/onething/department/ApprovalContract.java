package io.onething.department;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract that approval-service owns. */
final class ApprovalContract {
    private ApprovalContract() {}

    static void assertFits(String type, String json) {
        Path schema = Path.of(
                "..", "approval-service", "contract", "events", type.replaceFirst("^onething\\.", "") + ".schema.json");
        try {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Files.readString(schema), InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
