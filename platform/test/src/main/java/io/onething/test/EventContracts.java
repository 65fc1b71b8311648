package io.onething.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A producer's event contracts: {@code contract/events/<name>.v<n>.schema.json} with a {@code .sample.json} each, and
 * {@code contract/RELEASED} with the digests of what must never change.
 */
public final class EventContracts {
    private static final Path EVENTS = Path.of("contract", "events");
    private static final Path RELEASED = Path.of("contract", "RELEASED");
    private static final JsonMapper JSON = JsonMapper.shared();

    private EventContracts() {}

    /** Every schema describes every field, has a sample that fits, and a released pair is what it was. */
    public static void assertSound() {
        List<Path> schemas = files(".schema.json");
        assertThat(schemas).isNotEmpty();
        for (Path schema : schemas) {
            assertDescribed(schema.getFileName().toString(), JSON.readTree(text(schema)));
            assertFits(eventName(schema), text(sample(eventName(schema))));
        }
        assertFrozen();
    }

    /**
     * What a service publishes fits its contract.
     *
     * @param type with or without the leading {@code onething.}
     */
    public static void assertFits(String type, String json) {
        Path schema = EVENTS.resolve(name(type) + ".schema.json");
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
        assertThat(errors).as("%s against its schema", type).isEmpty();
    }

    /** The golden sample of another service's event, for the test of a consumer's narrow record. */
    public static String sampleOf(String producer, String type) {
        return text(Path.of("..", producer).resolve(sample(name(type))));
    }

    private static void assertFrozen() {
        Map<String, String> now = new TreeMap<>();
        files(".json").forEach(file -> now.put(file.getFileName().toString(), digest(file)));
        Map<String, String> released = new TreeMap<>();
        text(RELEASED)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split("\\s+", 2);
                    released.put(parts[1], parts[0]);
                });
        var lines = new ArrayList<String>();
        now.forEach((file, digest) -> lines.add(digest + "  " + file));
        assertThat(now)
                .as(
                        "a released event never changes: make a new version; a new one is listed in %s as\n%s",
                        RELEASED, String.join("\n", lines))
                .isEqualTo(released);
    }

    private static void assertDescribed(String where, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        properties.propertyNames().forEach(field -> {
            JsonNode property = properties.get(field);
            assertThat(property.path("description").asString(""))
                    .as("description of %s in %s", field, where)
                    .isNotBlank();
            assertDescribed(where + "/" + field, property);
            assertDescribed(where + "/" + field, property.path("items"));
        });
        schema.path("$defs").forEach(definition -> assertDescribed(where, definition));
    }

    private static List<Path> files(String ending) {
        try (var list = Files.list(EVENTS)) {
            return list.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String eventName(Path schema) {
        return schema.getFileName().toString().replace(".schema.json", "");
    }

    private static Path sample(String name) {
        return EVENTS.resolve(name + ".sample.json");
    }

    private static String name(String type) {
        return type.replaceFirst("^onething\\.", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file.toAbsolutePath(), e);
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
