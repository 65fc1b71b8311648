package io.onething.plan.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Proposes the known word that a mistyped one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /** {@code write X}, where a known word is near enough, else the list of all of them. */
    static String fix(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "remove it: there is none to name";
        }
        return near(written, known)
                .map(each -> "write " + each + "; known: " + String.join(", ", known))
                .orElseGet(() -> "write one of " + String.join(", ", known));
    }

    /** {@code , or write X}, where a known word is near enough, else nothing. */
    static String suggestion(String written, Collection<String> known) {
        return near(written, known).map(each -> ", or write " + each).orElse("");
    }

    private static Optional<String> near(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String each) -> distance(written, each))
                        .thenComparing(each -> each))
                .filter(each -> distance(written, each) <= Math.max(2, each.length() / 3));
    }

    /** Edits that make one word the other, capitals being equal to small letters (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
