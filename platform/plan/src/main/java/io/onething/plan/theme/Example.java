package io.onething.plan.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of answers with the plan that must come of it.
 *
 * @param name name of the example
 * @param answers answer by situation code: an option code, a list of option codes or a number
 * @param chosen codes of the chosen items
 * @param expectedGateFailures codes of the gates that fail, in order
 * @param expectedItems codes of the planned items in the file's order
 * @param expectedLayers planned items layer by layer
 * @param criticalPath items of the longest path
 * @param criticalPathPromisedDays its sum of promised working days
 */
public record Example(
        String name,
        Map<String, Object> answers,
        List<String> chosen,
        List<String> expectedGateFailures,
        List<String> expectedItems,
        List<List<String>> expectedLayers,
        List<String> criticalPath,
        int criticalPathPromisedDays) {

    public Example {
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        chosen = Copies.of(chosen);
        expectedGateFailures = Copies.of(expectedGateFailures);
        expectedItems = Copies.of(expectedItems);
        expectedLayers = Copies.of(expectedLayers);
        criticalPath = Copies.of(criticalPath);
    }
}
