package io.onething.plan;

import io.onething.plan.theme.Item;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether answers are ones that a theme's questions allow. */
final class AnswerCheck {
    private final Theme theme;
    private final Map<String, Object> answers;
    private final Set<String> chosen;
    private final List<Problem> problems = new ArrayList<>();

    AnswerCheck(Theme theme, Map<String, Object> answers, Set<String> chosen) {
        this.theme = theme;
        this.answers = answers;
        this.chosen = chosen;
    }

    List<Problem> problems() {
        theme.situations().forEach(this::check);
        answers.keySet().stream()
                .filter(each -> theme.situation(each).isEmpty())
                .sorted()
                .forEach(each -> add("/answers/" + escape(each), "unknown-question", "没有这个问题", "no such question"));
        chosen.stream().sorted().forEach(this::checkChoice);
        return List.copyOf(problems);
    }

    private void check(Situation situation) {
        String pointer = "/answers/" + escape(situation.code());
        Object answer = answers.get(situation.code());
        if (answer == null) {
            add(
                    pointer,
                    "unanswered-question",
                    "请回答:" + situation.questionZh(),
                    "please answer: " + situation.questionEn());
            return;
        }
        switch (situation.type()) {
            case SINGLE -> checkOption(situation, answer, pointer);
            case MULTI -> checkOptions(situation, answer, pointer);
            case NUMBER -> checkNumber(answer, pointer);
        }
    }

    private void checkOption(Situation situation, @Nullable Object answer, String pointer) {
        if (!(answer instanceof String option)) {
            add(pointer, "answer-not-an-option", "答案应为一个选项代码", "the answer must be one option code");
        } else if (!situation.hasOption(option)) {
            String allowed = String.join(
                    ", ",
                    situation.options().stream().map(Situation.Option::code).toList());
            add(pointer, "unknown-option", "没有这个选项,可选:" + allowed, "no such option, allowed: " + allowed);
        }
    }

    private void checkOptions(Situation situation, Object answer, String pointer) {
        if (!(answer instanceof List<?> options)) {
            add(pointer, "answer-not-a-list", "答案应为选项代码的列表", "the answer must be a list of option codes");
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            checkOption(situation, options.get(i), pointer + "/" + i);
        }
        if (new HashSet<Object>(options).size() < options.size()) {
            add(pointer, "option-repeated", "选项重复", "an option is given twice");
        }
    }

    // No question of a theme asks for a number that could be below zero: areas, counts, years, amounts.
    private void checkNumber(Object answer, String pointer) {
        if (!(answer instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            add(pointer, "answer-not-a-number", "答案应为数字", "the answer must be a number");
        } else if (number.doubleValue() < 0) {
            add(pointer, "answer-below-zero", "答案不得小于零", "the answer must not be below zero");
        }
    }

    private void checkChoice(String code) {
        String pointer = "/chosen/" + escape(code);
        if (theme.item(code).isEmpty()) {
            add(pointer, "unknown-item", "没有这个事项", "no such item");
        } else if (theme.item(code).filter(Item::chosenByApplicant).isEmpty()) {
            add(pointer, "item-not-a-choice", "该事项不由申请人选择", "this item is not for the applicant to choose");
        }
    }

    private void add(String pointer, String code, String messageZh, String messageEn) {
        problems.add(new Problem(pointer, code, messageZh, messageEn));
    }

    private static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
