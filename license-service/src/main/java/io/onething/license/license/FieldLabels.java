package io.onething.license.license;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the fields of a decision are called; a field that the dictionary lacks is shown by its code. */
final class FieldLabels {
    private static final String FILE = "/catalog/fields.yaml";

    private final Map<String, Label> labels;

    private FieldLabels(Map<String, Label> labels) {
        this.labels = labels;
    }

    record Label(String zh, String en) {}

    /** The dictionary that was packaged with the service; empty where there was none. */
    static FieldLabels packaged() {
        try (InputStream file = FieldLabels.class.getResourceAsStream(FILE)) {
            return file == null ? new FieldLabels(Map.of()) : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FieldLabels read(InputStream yaml) {
        var labels = new HashMap<String, Label>();
        Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
        if (root instanceof Map<?, ?> dictionary && dictionary.get("fields") instanceof Map<?, ?> fields) {
            fields.forEach((code, field) -> {
                if (field instanceof Map<?, ?> names && names.get("nameZh") != null) {
                    String english = names.get("nameEn") == null ? "" : String.valueOf(names.get("nameEn"));
                    labels.put(String.valueOf(code), new Label(String.valueOf(names.get("nameZh")), english));
                }
            });
        }
        return new FieldLabels(Map.copyOf(labels));
    }

    Label of(String code) {
        return labels.getOrDefault(code, new Label(code, ""));
    }
}
