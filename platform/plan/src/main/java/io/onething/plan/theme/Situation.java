package io.onething.plan.theme;

import java.util.List;

/**
 * 情形: a question in everyday words whose answer decides the plan.
 *
 * @param code key of the answer
 * @param questionZh the question in Chinese
 * @param questionEn the question in English
 * @param type what an answer looks like
 * @param options what may be answered; empty for {@link Type#NUMBER}
 */
public record Situation(String code, String questionZh, String questionEn, Type type, List<Option> options) {

    public Situation {
        options = Copies.of(options);
    }

    public boolean hasOption(String option) {
        return options.stream().anyMatch(each -> each.code().equals(option));
    }

    /** What an answer looks like. */
    public enum Type {
        /** one option code */
        SINGLE,
        /** a list of option codes */
        MULTI,
        /** a number */
        NUMBER
    }

    /**
     * One thing that may be answered.
     *
     * @param code value of the answer
     * @param labelZh label in Chinese
     * @param labelEn label in English
     */
    public record Option(String code, String labelZh, String labelEn) {}
}
