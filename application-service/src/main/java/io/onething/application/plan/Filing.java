package io.onething.application.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the applicant told. Personal data: it is encrypted at rest and never logged.
 *
 * @param answers answer by code of the question
 * @param chosen codes of the items chosen
 * @param form value by code of the field
 */
public record Filing(Map<String, Object> answers, Set<String> chosen, Map<String, Object> form) {
    public Filing {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        chosen = Set.copyOf(chosen);
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
    }

    public Filing withForm(Map<String, Object> values) {
        return new Filing(answers, chosen, values);
    }

    @Override
    public String toString() {
        return "Filing[…]";
    }
}
