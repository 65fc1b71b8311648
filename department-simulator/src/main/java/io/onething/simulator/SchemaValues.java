package io.onething.simulator;

import com.github.curiousoddman.rgxgen.RgxGen;
import io.onething.department.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Invented values that fit the JSON Schema of a field, decided by seed and field alone. */
public final class SchemaValues {
    private static final int LONGEST_REPETITION = 8;
    private static final Pattern LAST_DIGITS = Pattern.compile("[0-9]{1,6}$");

    private final FormatValues formats;
    private final Task.Output field;
    private final Random random;

    /** @param seed such as a case number, whose day is then the day of dates */
    public SchemaValues(String seed, Task.Output field) {
        this.field = field;
        this.random = new Random(31L * seed.hashCode() + field.code().hashCode());
        this.formats = new FormatValues(seed, random);
    }

    /**
     * A value that fits.
     *
     * @param schema the field's own, or a part of it
     */
    public Object value(Map<String, Object> schema) {
        @Nullable Object constant = schema.get("const");
        if (constant != null) {
            return constant;
        }
        if (schema.get("enum") instanceof List<?> values && !values.isEmpty()) {
            return any(values);
        }
        if (schema.get("format") instanceof String format && formats.knows(format)) {
            return formats.value(format);
        }
        if (schema.get("examples") instanceof List<?> values && !values.isEmpty()) {
            return like(any(values), schema.get("pattern"));
        }
        return switch (type(schema)) {
            case "integer" -> (long) Math.ceil(number(schema).doubleValue());
            case "number" -> number(schema);
            case "boolean" -> true;
            case "array" -> array(schema);
            case "object" -> object(schema);
            default -> text(schema);
        };
    }

    private Object any(List<?> values) {
        return Objects.requireNonNull(values.get(random.nextInt(values.size())));
    }

    /** Numbers of documents differ from case to case: the last digits of an example are drawn anew. */
    private Object like(Object example, @Nullable Object pattern) {
        if (!(example instanceof String text) || !(pattern instanceof String rule)) {
            return example;
        }
        String other = LAST_DIGITS
                .matcher(text)
                .replaceFirst(digits -> formats.digits(digits.group().length()));
        return Pattern.compile(rule).matcher(other).find() ? other : text;
    }

    private static String type(Map<String, Object> schema) {
        @Nullable Object type = schema.get("type");
        return String.valueOf(type instanceof List<?> several && !several.isEmpty() ? several.getFirst() : type);
    }

    private BigDecimal number(Map<String, Object> schema) {
        long least = schema.get("minimum") instanceof Number n ? (long) Math.ceil(n.doubleValue()) : 1;
        if (schema.get("exclusiveMinimum") instanceof Number n) {
            least = (long) Math.floor(n.doubleValue()) + 1;
        }
        long most = schema.get("maximum") instanceof Number n ? (long) Math.floor(n.doubleValue()) : least + 99;
        if (schema.get("exclusiveMaximum") instanceof Number n) {
            most = (long) Math.ceil(n.doubleValue()) - 1;
        }
        long chosen = least + random.nextInt(Math.clamp(most - least + 1, 1, 100_000));
        if (schema.get("multipleOf") instanceof Number n && n.longValue() > 0) {
            long step = n.longValue();
            chosen = Math.max(Math.ceilDiv(least, step) * step, chosen / step * step);
        }
        return BigDecimal.valueOf(chosen);
    }

    private List<Object> array(Map<String, Object> schema) {
        int count = schema.get("minItems") instanceof Number n ? Math.max(1, n.intValue()) : 1;
        var values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(child(schema.get("items"))));
        }
        return values;
    }

    private Map<String, Object> object(Map<String, Object> schema) {
        var values = new LinkedHashMap<String, Object>();
        child(schema.get("properties")).forEach((name, property) -> values.put(name, value(child(property))));
        return values;
    }

    private String text(Map<String, Object> schema) {
        if (schema.get("pattern") instanceof String pattern) {
            return RgxGen.parse(bounded(pattern)).generate(random);
        }
        int least = schema.get("minLength") instanceof Number n ? n.intValue() : 0;
        int most = schema.get("maxLength") instanceof Number n ? n.intValue() : Integer.MAX_VALUE;
        String text = field.nameZh() + String.format("%04d", random.nextInt(10_000));
        text = text.length() > most ? text.substring(text.length() - most) : text;
        return text + "0".repeat(Math.max(0, least - text.length()));
    }

    /** Endless repetitions become short ones; anchors say nothing to a generator. */
    private static String bounded(String pattern) {
        return pattern.replaceFirst("^\\^", "")
                .replaceFirst("(?<!\\\\)\\$$", "")
                .replaceAll("(?<!\\\\)\\{(\\d+),}", "{$1," + LONGEST_REPETITION + "}");
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Map<String, Object> child(@Nullable Object schema) {
        return schema instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
