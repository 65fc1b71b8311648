package io.onething.license.license;

import io.onething.kernel.ResidentId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision's values as text for people: dates in words, lists joined, identity numbers masked wherever they stand. */
final class ShownValues {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final FieldLabels labels;

    ShownValues(FieldLabels labels) {
        this.labels = labels;
    }

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "是" : "否";
            case String text -> text(text.strip());
            case Collection<?> list -> list.stream().map(this::of).collect(Collectors.joining("、"));
            case Map<?, ?> fields -> fields.entrySet().stream().map(this::field).collect(Collectors.joining(";"));
            case Object other -> other.toString();
        };
    }

    private String field(Map.Entry<?, ?> field) {
        return labels.of(String.valueOf(field.getKey())).zh() + ":" + of(field.getValue());
    }

    private static String text(String text) {
        if (ResidentId.isValid(text)) {
            return new ResidentId(text).masked();
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return DATE.format(LocalDate.parse(text));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
                return TIME.format(OffsetDateTime.parse(text).atZoneSameInstant(BEIJING));
            }
        } catch (DateTimeException notADate) {
            return text;
        }
        return text;
    }
}
