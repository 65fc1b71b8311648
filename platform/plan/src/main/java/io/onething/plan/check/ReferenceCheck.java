package io.onething.plan.check;

import io.onething.plan.theme.Dependency;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Source;
import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.regex.Pattern;

/** Items, sources and questions that are named exist. */
final class ReferenceCheck {
    private static final Pattern SOURCE_ID = Pattern.compile("[A-Z]\\d+");

    private final Theme theme;
    private final Findings findings;
    private final List<String> items;
    private final List<String> sources;

    ReferenceCheck(Theme theme, Findings findings) {
        this.theme = theme;
        this.findings = findings;
        items = theme.items().stream().map(Item::code).toList();
        sources = theme.sources().stream().map(Source::id).toList();
    }

    void run() {
        for (int i = 0; i < theme.items().size(); i++) {
            checkItem(theme.items().get(i), "/items/" + i);
        }
        for (int i = 0; i < theme.eligibility().size(); i++) {
            source(theme.eligibility().get(i).source(), "/eligibility/" + i + "/source");
        }
        for (int i = 0; i < theme.figures().size(); i++) {
            checkFigure(theme.figures().get(i).source(), "/figures/" + i + "/source");
        }
        List<String> questions =
                theme.situations().stream().map(Situation::code).toList();
        for (int i = 0; i < theme.unconditionalQuestions().size(); i++) {
            String code = theme.unconditionalQuestions().get(i);
            if (!questions.contains(code)) {
                findings.error(
                        "/unconditionalQuestions/" + i,
                        "unknown-question",
                        "there is no question " + code,
                        Nearest.fix(code, questions));
            }
        }
    }

    private void checkItem(Item item, String pointer) {
        for (int i = 0; i < item.dependsOn().size(); i++) {
            Dependency dependency = item.dependsOn().get(i);
            String place = pointer + "/dependsOn/" + i;
            item(dependency.item(), place + "/item");
            String basis = dependency.basis();
            if (basis != null && SOURCE_ID.matcher(basis).matches()) {
                source(basis, place + "/basis");
            }
        }
        for (int i = 0; i < item.materials().size(); i++) {
            String place = pointer + "/materials/" + i + "/exemptBy";
            item.materials().get(i).exemptByItems().forEach(earlier -> item(earlier, place));
        }
        for (int i = 0; i < item.sources().size(); i++) {
            source(item.sources().get(i), pointer + "/sources/" + i);
        }
    }

    private void item(String code, String pointer) {
        if (!items.contains(code)) {
            findings.error(pointer, "unknown-item", "there is no item " + code, Nearest.fix(code, items));
        }
    }

    private void source(String id, String pointer) {
        if (!sources.contains(id)) {
            findings.error(pointer, "unknown-source", "there is no source " + id, Nearest.fix(id, sources));
        }
    }

    // A figure may be quoted from a page that left no address; nothing is decided by it.
    private void checkFigure(String source, String pointer) {
        if (SOURCE_ID.matcher(source).matches()) {
            source(source, pointer);
        } else if (!sources.contains(source)) {
            findings.warning(
                    pointer,
                    "figure-without-source",
                    "the figure's source is words: " + source,
                    "add it to sources and write its id");
        }
    }
}
