package io.onething.plan.condition;

import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers as expressions read them: numbers are doubles, and an answer of the wrong type counts as not given.
 *
 * @param values answer by situation code
 */
public record Answers(Map<String, Object> values) {

    public static Answers of(Theme theme, Map<String, Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Situation situation : theme.situations()) {
            Object value = read(situation.type(), given.get(situation.code()));
            if (value != null) {
                values.put(situation.code(), value);
            }
        }
        return new Answers(values);
    }

    private static @Nullable Object read(Situation.Type type, @Nullable Object answer) {
        return switch (type) {
            case SINGLE -> answer instanceof String ? answer : null;
            case MULTI ->
                answer instanceof List<?> list && list.stream().allMatch(String.class::isInstance) ? list : null;
            case NUMBER ->
                answer instanceof Number number && Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
        };
    }
}
