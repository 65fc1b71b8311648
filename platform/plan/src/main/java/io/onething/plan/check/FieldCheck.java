package io.onething.plan.check;

import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.Set;

/** Field codes of a theme against the dictionary: one that is not in it works as free text, and may be mistyped. */
public final class FieldCheck {
    private final Findings findings;
    private final Set<String> known;

    private FieldCheck(Fields fields, Findings findings) {
        this.known = fields.fields().keySet();
        this.findings = findings;
    }

    /** Warnings about codes that the dictionary does not describe. */
    public static List<Finding> check(Theme theme, Fields fields, Lines lines) {
        Findings findings = new Findings(lines, Set.of());
        FieldCheck check = new FieldCheck(fields, findings);
        for (int i = 0; i < theme.items().size(); i++) {
            check.item(theme.items().get(i), "/items/" + i);
        }
        return findings.sorted();
    }

    private void item(Item item, String pointer) {
        codes(item.fields(), pointer + "/fields");
        for (int i = 0; i < item.dependsOn().size(); i++) {
            codes(item.dependsOn().get(i).data(), pointer + "/dependsOn/" + i + "/data");
        }
        for (int i = 0; i < item.materials().size(); i++) {
            codes(item.materials().get(i).fields(), pointer + "/materials/" + i + "/fields");
        }
    }

    private void codes(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (!known.contains(code)) {
                findings.warning(
                        pointer + "/" + i,
                        "field-not-in-dictionary",
                        "the dictionary does not describe " + code + "; it is asked as free text",
                        "add it to fields.yaml" + Nearest.suggestion(code, known));
            }
        }
    }
}
