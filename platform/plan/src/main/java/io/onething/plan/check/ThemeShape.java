package io.onething.plan.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a tree with {@code theme.schema.json} and mends it with placeholders, so that the other checks can go on and
 * one run reports as much as it can.
 */
final class ThemeShape {
    private static final JsonNode DOCUMENT = document();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT);

    private final Lines lines;
    private final ObjectNode tree;
    private final Set<String> broken = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    ThemeShape(ObjectNode tree, Lines lines) {
        this.tree = tree;
        this.lines = lines;
        for (Error error : SCHEMA.validate(tree)) {
            report(error);
            mend(error);
        }
    }

    /** Places that hold no sound value; in the mended tree a placeholder stands there. */
    Set<String> broken() {
        return broken;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void report(Error error) {
        String place = error.getInstanceLocation().toString();
        JsonNode value = tree.at(place);
        String written = value.isString() ? value.stringValue() : value.toString();
        String property = String.valueOf(error.getProperty());
        String name = place.isEmpty() ? "the theme" : place;
        switch (error.getKeyword()) {
            case "required" -> {
                String description =
                        schemaOf(error, property).path("description").asString("");
                add(place, "missing-field", name + " has no " + property, "add " + property + ": " + description);
            }
            case "additionalProperties" ->
                add(
                        place + "/" + property,
                        "unknown-field",
                        property + " is no field of " + name,
                        Nearest.fix(property, fieldNames(error)));
            case "enum" ->
                add(place, "unknown-value", name + " cannot be " + written, Nearest.fix(written, words(error)));
            case "type" ->
                add(
                        place,
                        "wrong-type",
                        name + " holds " + shortened(written),
                        "write " + error.getSchemaNode().toString().replace("\"", ""));
            default ->
                add(
                        place,
                        "wrong-value",
                        name + " holds " + shortened(written) + ": " + error.getMessage(),
                        parentOf(error).path("description").asString("see catalog/README.md"));
        }
    }

    private void mend(Error error) {
        String place = error.getInstanceLocation().toString();
        String property = String.valueOf(error.getProperty());
        switch (error.getKeyword()) {
            case "required" -> put(place + "/" + property, placeholder(schemaOf(error, property)));
            case "additionalProperties" -> {
                broken.add(place + "/" + property);
                ((ObjectNode) tree.at(place)).remove(property);
            }
            case "enum", "type" -> put(place, placeholder(parentOf(error)));
            default -> broken.add(place);
        }
    }

    private void put(String place, JsonNode value) {
        broken.add(place);
        String last = place.substring(place.lastIndexOf('/') + 1);
        switch (tree.at(Lines.parent(place))) {
            case ObjectNode object -> object.set(last.replace("~1", "/").replace("~0", "~"), value);
            case ArrayNode array -> array.set(Integer.parseInt(last), value);
            default -> broken.add(Lines.parent(place));
        }
    }

    private static JsonNode placeholder(JsonNode schema) {
        if (schema.has("$ref")) {
            return placeholder(DOCUMENT.at(schema.path("$ref").stringValue().substring(1)));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            boolean nullable =
                    type.valueStream().anyMatch(each -> each.asString().equals("null"));
            return nullable
                    ? JsonNodeFactory.instance.nullNode()
                    : placeholder(type.get(0).asString(), schema);
        }
        return placeholder(type.asString("object"), schema);
    }

    private static JsonNode placeholder(String type, JsonNode schema) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (type) {
            case "string" -> json.stringNode("UNKNOWN");
            case "integer", "number" -> json.numberNode(0);
            case "boolean" -> json.booleanNode(false);
            case "array" -> json.arrayNode();
            default -> {
                ObjectNode object = json.objectNode();
                schema.path("required")
                        .forEach(each -> object.set(
                                each.asString(),
                                placeholder(schema.path("properties").path(each.asString()))));
                yield object;
            }
        };
    }

    private static JsonNode parentOf(Error error) {
        return DOCUMENT.at(Lines.parent(fragment(error)));
    }

    private static JsonNode schemaOf(Error error, String property) {
        return DOCUMENT.at(Lines.parent(fragment(error)) + "/properties/" + property);
    }

    private static String fragment(Error error) {
        String location = error.getSchemaLocation().toString();
        return location.substring(location.indexOf('#') + 1);
    }

    private static List<String> fieldNames(Error error) {
        return List.copyOf(parentOf(error).path("properties").propertyNames());
    }

    private static List<String> words(Error error) {
        return error.getSchemaNode().valueStream().map(JsonNode::asString).toList();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private void add(String place, String code, String message, String fix) {
        findings.add(new Finding(lines.file(), lines.at(place), Finding.Severity.ERROR, code, message, fix));
    }

    private static JsonNode document() {
        try (InputStream stream = Objects.requireNonNull(ThemeShape.class.getResourceAsStream("theme.schema.json"))) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException cause) {
            throw new IllegalStateException("the schema of theme files cannot be read", cause);
        }
    }
}
