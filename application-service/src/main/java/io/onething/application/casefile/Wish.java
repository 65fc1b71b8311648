package io.onething.application.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant wants to be handled.
 *
 * @param theme code of the theme
 * @param edition number of an edition, or null for the latest
 * @param answers answer by code of the question
 * @param chosen codes of the items chosen
 */
public record Wish(String theme, @Nullable Integer edition, Map<String, Object> answers, Set<String> chosen) {
    public Wish {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        chosen = Set.copyOf(chosen);
    }

    @Override
    public String toString() {
        return "Wish[" + theme + "]";
    }
}
