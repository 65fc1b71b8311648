package io.onething.plan.check;

import io.onething.plan.theme.Theme;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads theme files. Whatever a file holds, the outcome is findings and never an exception. */
public final class ThemeFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ThemeFile() {}

    /**
     * Reads and checks a file.
     *
     * @throws IOException where it cannot be read at all
     */
    public static Reading read(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        try {
            return read(name, Files.readString(path));
        } catch (CharacterCodingException notUtf8) {
            Finding finding = new Finding(
                    name, 1, Finding.Severity.ERROR, "broken-yaml", "the file is not UTF-8 text", "save it as UTF-8");
            return new Reading(null, Lines.none(name), List.of(finding));
        }
    }

    /**
     * Reads and checks a text.
     *
     * @param name name of the file, for the findings
     * @param text YAML; JSON is YAML too
     */
    public static Reading read(String name, String text) {
        YamlTree.Parsed parsed = YamlTree.parse(name, text);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        JsonNode tree = parsed.tree();
        if (tree == null) {
            return new Reading(null, parsed.lines(), findings);
        }
        if (!(tree instanceof ObjectNode object)) {
            String fix = "begin with code: and nameZh:, see catalog/README.md";
            findings.add(new Finding(name, 1, Finding.Severity.ERROR, "not-a-theme", "the file is no theme", fix));
            return new Reading(null, parsed.lines(), findings);
        }
        return check(object, parsed.lines(), findings);
    }

    private static Reading check(ObjectNode tree, Lines lines, List<Finding> findings) {
        ThemeShape shape = new ThemeShape(tree, lines);
        findings.addAll(shape.findings());
        Theme theme = null;
        try {
            theme = JSON.treeToValue(tree, Theme.class);
            findings.addAll(ThemeCheck.check(theme, lines, shape.broken()));
        } catch (JacksonException unbound) {
            String message = "cannot be bound: " + unbound.getOriginalMessage();
            findings.add(new Finding(
                    lines.file(), 1, Finding.Severity.ERROR, "unreadable-theme", message, "mend the other findings"));
        }
        findings.sort(Comparator.comparingInt(Finding::line));
        boolean sound = findings.stream().noneMatch(Finding::isError);
        return new Reading(sound ? theme : null, lines, List.copyOf(findings));
    }
}
