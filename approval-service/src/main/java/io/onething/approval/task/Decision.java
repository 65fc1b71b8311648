package io.onething.approval.task;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 决定.
 *
 * @param verdict approved or refused
 * @param content what was said with it
 * @param at when it was recorded
 * @param by who decided, as the department says, or null
 */
public record Decision(
        Verdict verdict,
        Content content,
        Instant at,
        @Nullable String by) {

    /**
     * The part of a decision that holds personal data.
     *
     * @param output values of the item's outputs; empty for a refusal
     * @param reason why it was refused, or null
     * @param opinion remark for the file, or null
     */
    public record Content(
            Map<String, Object> output,
            @Nullable String reason,
            @Nullable String opinion) {
        @Override
        public String toString() {
            return "Content[]";
        }
    }

    /** Whether a second answer says the same; a remark or another signature makes no other decision. */
    boolean saysTheSameAs(Decision other) {
        return verdict == other.verdict
                && content.output().equals(other.content.output())
                && java.util.Objects.equals(content.reason(), other.content.reason());
    }
}
