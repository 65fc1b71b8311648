package io.onething.application.timeline;

import java.util.List;

/**
 * What an entry tells of rules that changed.
 *
 * @param ground the law that asks for it
 * @param kinds codes of what is different, each with words in the bundle {@code texts}
 */
public record RulesDetail(String ground, List<String> kinds) {
    private static final String END = "|";

    /** As it is kept: codes have no bar, so that the ground may have any. */
    public String text() {
        return String.join(",", kinds) + END + ground;
    }

    static RulesDetail of(String text) {
        int end = text.indexOf(END);
        String codes = text.substring(0, Math.max(0, end));
        return new RulesDetail(text.substring(end + 1), codes.isEmpty() ? List.of() : List.of(codes.split(",", -1)));
    }
}
