package io.onething.application.migration;

import io.onething.application.TestThemes;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Editions as a change of law would make them, from those of the catalog. */
public final class OtherEditions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private OtherEditions() {}

    public static ThemeEdition of(ThemeEdition edition, int number, Consumer<ObjectNode> change) {
        Theme theme = changed(edition.theme(), change);
        return new ThemeEdition(number, edition.publishedAt(), edition.digest(), theme, TestThemes.fields(theme));
    }

    public static Theme changed(Theme theme, Consumer<ObjectNode> change) {
        ObjectNode tree = JSON.valueToTree(theme);
        change.accept(tree);
        return JSON.treeToValue(tree, Theme.class);
    }

    public static ObjectNode item(ObjectNode theme, String code) {
        return theme.path("items")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A paper that must be brought. */
    public static void addPaper(ObjectNode item, String name) {
        ((ArrayNode) item.path("materials"))
                .addObject()
                .put("nameZh", name)
                .put("kind", "COPY")
                .put("toleranceAllowed", false)
                .putArray("fields");
    }

    public static void addDependency(ObjectNode item, String on, String... data) {
        ObjectNode dependency = ((ArrayNode) item.path("dependsOn")).addObject();
        dependency.put("item", on).put("trigger", "COMPLETED").put("basis", "assumed");
        ArrayNode fields = dependency.putArray("data");
        for (String field : data) {
            fields.add(field);
        }
    }

    public static void dropDependency(ObjectNode item, String on) {
        ArrayNode dependencies = (ArrayNode) item.path("dependsOn");
        dependencies.removeIf(
                (JsonNode each) -> Objects.equals(each.path("item").asString(), on));
    }

    public static void ask(ObjectNode item, String field) {
        ((ArrayNode) item.path("fields")).add(field);
    }
}
