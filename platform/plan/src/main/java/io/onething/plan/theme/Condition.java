package io.onething.plan.theme;

import java.util.List;

/**
 * One comparison of an answer. An unanswered question fulfils none.
 *
 * @param question code of the situation
 * @param op comparison
 * @param value option codes (a list of strings) for {@link Op#IN}, a number for the others
 */
public record Condition(String question, Op op, Object value) {

    /** The option codes of an {@link Op#IN}; empty for the comparisons of numbers. */
    public List<String> options() {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The threshold of a comparison of numbers. */
    public double threshold() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException(op + " on " + question + " has no number");
    }

    /** Comparison. */
    public enum Op {
        /** the answer, or one of a MULTI answer, is among the options */
        IN("in"),
        GT(">"),
        GTE(">="),
        LT("<"),
        LTE("<=");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        /** The operator of the expression language. */
        public String sign() {
            return sign;
        }
    }
}
