package io.onething.local.demo;

import io.onething.department.Task;
import io.onething.simulator.SchemaValues;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person of the demo writes into a form: invented, and valid for the field. */
final class FormValues {
    private static final TypeReference<Map<String, Object>> SCHEMA = new TypeReference<>() {};

    private FormValues() {}

    static Object valid(String code, JsonNode schema, String seed) {
        Map<String, Object> fields = JsonMapper.shared().convertValue(schema, SCHEMA);
        return new SchemaValues(seed, new Task.Output(code, code, code, fields)).value(fields);
    }

    /** The smallest file that every viewer opens as an empty page. */
    static byte[] smallPdf() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
