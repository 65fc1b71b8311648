package io.onething.plan.check;

import io.onething.plan.theme.Condition;
import io.onething.plan.theme.Gate;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Material;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Source;
import io.onething.plan.theme.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Codes are unique, and every question can be answered and is asked for a reason. */
final class CodeCheck {
    private final Theme theme;
    private final Findings findings;

    CodeCheck(Theme theme, Findings findings) {
        this.theme = theme;
        this.findings = findings;
    }

    void run() {
        unique("/sources", "id", theme.sources().stream().map(Source::id).toList());
        unique(
                "/situations",
                "code",
                theme.situations().stream().map(Situation::code).toList());
        unique(
                "/eligibility",
                "code",
                theme.eligibility().stream().map(Gate::code).toList());
        unique("/items", "code", theme.items().stream().map(Item::code).toList());
        for (int i = 0; i < theme.situations().size(); i++) {
            checkOptions(theme.situations().get(i), "/situations/" + i);
        }
        for (int i = 0; i < theme.items().size(); i++) {
            checkForms(theme.items().get(i), "/items/" + i + "/materials/");
        }
        checkUse();
    }

    private void unique(String list, String field, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                findings.error(
                        list + "/" + i + "/" + field,
                        "duplicate-code",
                        codes.get(i) + " is given twice in " + list.substring(1),
                        "write another code, or remove one of the two");
            }
        }
    }

    private void checkOptions(Situation situation, String pointer) {
        List<String> options =
                situation.options().stream().map(Situation.Option::code).toList();
        unique(pointer + "/options", "code", options);
        boolean number = situation.type() == Situation.Type.NUMBER;
        if (number && !options.isEmpty()) {
            findings.error(
                    pointer + "/options",
                    "options-of-a-number",
                    situation.code() + " asks for a number and lists options",
                    "remove the options, or write type: SINGLE");
        } else if (!number && options.isEmpty()) {
            findings.error(
                    pointer + "/type",
                    "question-without-options",
                    situation.code() + " has no options to answer with",
                    "add options, or write type: NUMBER");
        }
    }

    private void checkForms(Item item, String pointer) {
        for (int i = 0; i < item.materials().size(); i++) {
            Material material = item.materials().get(i);
            if (!material.fields().isEmpty() && !material.kind().isFilledIn()) {
                findings.error(
                        pointer + i + "/fields",
                        "fields-of-a-paper",
                        material.nameZh() + " is " + material.kind() + " and has fields",
                        "write kind: FORM, or remove the fields");
            }
        }
    }

    private void checkUse() {
        Set<String> deciding = new HashSet<>();
        Placed.conditions(theme)
                .forEach(placed -> deciding.add(placed.condition().question()));
        Set<String> asked = new HashSet<>(deciding);
        theme.items().stream()
                .flatMap(item -> item.materials().stream())
                .flatMap(material -> material.condition().stream())
                .map(Condition::question)
                .forEach(asked::add);
        for (int i = 0; i < theme.situations().size(); i++) {
            String code = theme.situations().get(i).code();
            if (!asked.contains(code) && !theme.unconditionalQuestions().contains(code)) {
                findings.error(
                        "/situations/" + i + "/code",
                        "question-decides-nothing",
                        "nothing depends on the answer to " + code,
                        "add it to unconditionalQuestions, or remove the question");
            }
        }
        for (int i = 0; i < theme.unconditionalQuestions().size(); i++) {
            String code = theme.unconditionalQuestions().get(i);
            if (deciding.contains(code)) {
                findings.error(
                        "/unconditionalQuestions/" + i,
                        "unconditional-question-decides",
                        code + " is said to decide nothing, yet conditions ask for it",
                        "remove it from unconditionalQuestions");
            }
        }
    }
}
