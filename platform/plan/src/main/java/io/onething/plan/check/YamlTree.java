package io.onething.plan.check;

import io.onething.plan.check.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML 1.2 text as a tree that still knows its lines. In 1.2, unquoted YES and NO are words. */
public final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MAX_DEPTH = 50;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private YamlTree(String file) {
        this.file = file;
    }

    /**
     * What a text holds.
     *
     * @param tree its content; null where it is no YAML
     * @param lines lines of its values
     * @param findings what is wrong with it as YAML
     */
    public record Parsed(@Nullable JsonNode tree, Lines lines, List<Finding> findings) {}

    /** Reads a text; whatever it holds, the outcome is a tree or findings. */
    public static Parsed parse(String file, String text) {
        YamlTree yaml = new YamlTree(file);
        JsonNode tree = yaml.read(text);
        return new Parsed(tree, new Lines(file, yaml.lines), List.copyOf(yaml.findings));
    }

    private @Nullable JsonNode read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(MAX_CHARACTERS)
                .setLabel(file)
                .build();
        try {
            Node root = new Compose(settings).composeString(text).orElse(null);
            if (root == null) {
                error(1, "empty-file", "the file holds nothing", "write a theme; the format is in catalog/README.md");
                return null;
            }
            return convert(root, "", 0);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            error(line, "broken-yaml", "not YAML: " + broken.getProblem(), "mend the line or its indentation");
        } catch (YamlEngineException broken) {
            error(1, "broken-yaml", "not YAML: " + broken.getMessage(), "save the file as UTF-8 text in YAML 1.2");
        } catch (StackOverflowError tooDeep) {
            error(1, "broken-yaml", "nested far too deep", "write plain lists and fields");
        }
        return null;
    }

    private JsonNode convert(Node node, String pointer, int depth) {
        int line = line(node);
        lines.putIfAbsent(pointer, line);
        if (depth > MAX_DEPTH || node.getAnchor().isPresent() || node.isRecursive()) {
            error(line, "yaml-anchor", "anchors, aliases and deep nesting are not read", "write the value out");
            return JSON.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> fields(mapping, pointer, depth);
            case SequenceNode sequence -> elements(sequence, pointer, depth);
            case ScalarNode scalar -> scalar(scalar, line);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode fields(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                error(line, "broken-yaml", "a field name must be a word", "write name: value");
                continue;
            }
            String place = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            if (object.has(key.getValue())) {
                error(line, "duplicate-field", key.getValue() + " is given twice", "keep one of them");
                continue;
            }
            lines.put(place, line);
            object.set(key.getValue(), convert(tuple.getValueNode(), place, depth + 1));
        }
        return object;
    }

    private ArrayNode elements(SequenceNode sequence, String pointer, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (Node element : sequence.getValue()) {
            array.add(convert(element, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar, int line) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (value.indexOf('\0') >= 0) {
            error(line, "broken-yaml", "text with the character U+0000 cannot be stored", "remove it");
        }
        try {
            if (tag.equals(Tag.NULL)) {
                return JSON.nullNode();
            } else if (tag.equals(Tag.BOOL)) {
                return JSON.booleanNode(Boolean.parseBoolean(value));
            } else if (tag.equals(Tag.INT)) {
                long number = Long.decode(value.replace("0o", "0"));
                // As small as it fits, as JSON reads it: an edition read back equals the file.
                return (int) number == number ? JSON.numberNode((int) number) : JSON.numberNode(number);
            } else if (tag.equals(Tag.FLOAT)) {
                return JSON.numberNode(Double.parseDouble(value));
            }
        } catch (NumberFormatException notANumber) {
            error(line, "broken-yaml", value + " is not a number that can be read", "write plain digits");
        }
        return JSON.stringNode(value);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private void error(int line, String code, String message, String fix) {
        findings.add(new Finding(file, line, Severity.ERROR, code, message, fix));
    }
}
