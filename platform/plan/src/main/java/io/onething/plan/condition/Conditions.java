package io.onething.plan.condition;

import static java.util.stream.Collectors.joining;

import io.onething.plan.theme.Condition;
import io.onething.plan.theme.OptionalWhen;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the conditions of one theme as expressions. The theme says of which type the answer to a question is. */
public final class Conditions {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Theme theme;

    public Conditions(Theme theme) {
        this.theme = theme;
    }

    /** An expression that holds where all conditions do; without any it always holds. */
    public Expression all(List<Condition> conditions) {
        return Expression.of(conjunction(conditions));
    }

    /** An expression that holds where the item's conditions do, whether it must be chosen as well or not. */
    public Expression of(OptionalWhen when) {
        if (when.any().isEmpty()) {
            return all(when.all());
        }
        String any = when.any().stream().map(this::text).collect(joining(" || ", "(", ")"));
        return Expression.of(when.all().isEmpty() ? any : conjunction(when.all()) + " && " + any);
    }

    private String conjunction(List<Condition> conditions) {
        return conditions.isEmpty()
                ? "true"
                : conditions.stream().map(this::text).collect(joining(" && "));
    }

    // Whether it is answered comes first: an unanswered question fulfils no condition.
    private String text(Condition condition) {
        boolean plain = NAME.matcher(condition.question()).matches();
        String answer = plain ? "answers." + condition.question() : "answers[" + quoted(condition.question()) + "]";
        String given = plain ? "has(" + answer + ")" : quoted(condition.question()) + " in answers";
        String comparison = condition.op() == Condition.Op.IN
                ? among(answer, condition)
                : answer + " " + condition.op().sign() + " " + condition.threshold();
        return "(" + given + " && " + comparison + ")";
    }

    private String among(String answer, Condition condition) {
        String options = condition.options().stream().map(Conditions::quoted).collect(joining(", ", "[", "]"));
        boolean multi = theme.situation(condition.question())
                .filter(situation -> situation.type() == Situation.Type.MULTI)
                .isPresent();
        return multi ? answer + ".exists(each, each in " + options + ")" : answer + " in " + options;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
