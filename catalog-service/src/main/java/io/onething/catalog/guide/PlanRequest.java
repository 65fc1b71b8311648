package io.onething.catalog.guide;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant says.
 *
 * @param answers answer by question: an option code, a list of option codes or a number
 * @param chosen codes of the optional items that the applicant wants; none where absent
 * @param edition number of the edition to plan by; the latest where absent
 * @param from day of acceptance from which working days count; today in Beijing where absent
 */
record PlanRequest(
        Map<String, Object> answers,
        Set<String> chosen,
        @Nullable Integer edition,
        @Nullable LocalDate from) {

    PlanRequest {
        answers = answers == null ? Map.of() : answers;
        chosen = chosen == null ? Set.of() : Set.copyOf(chosen);
    }
}
