package io.onething.plan;

import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns answers into a plan. Pure: the same edition and answers give an equal plan, whoever asks and whenever. */
public final class Planner {
    private Planner() {}

    /** The plan of a published edition. */
    public static Plan plan(ThemeEdition edition, Map<String, Object> answers, Set<String> chosen) {
        return new Planning(edition.theme(), edition.edition(), edition.fields(), answers, chosen).plan();
    }

    /** The plan of a theme that is not published; its edition is 0. */
    public static Plan plan(Theme theme, Fields fields, Map<String, Object> answers, Set<String> chosen) {
        return new Planning(theme, 0, fields, answers, chosen).plan();
    }

    /**
     * What is wrong with the answers and the choice; empty when they can be filed. Failing gates are not among it: they
     * are part of the plan.
     */
    public static List<Problem> problems(Theme theme, Map<String, Object> answers, Set<String> chosen) {
        return new AnswerCheck(theme, answers, chosen).problems();
    }
}
