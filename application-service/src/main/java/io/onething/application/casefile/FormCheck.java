package io.onething.application.casefile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.onething.application.Texts;
import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.web.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether values fit the fields of the one form. What is wrong is said in the caller's language, and never quoted. */
@Component
class FormCheck {
    private static final int SCHEMAS = 2_000;

    private final JsonMapper json;
    private final Texts texts;
    private final SchemaRegistry registry;
    private final Cache<Map<String, Object>, Schema> schemas =
            Caffeine.newBuilder().maximumSize(SCHEMAS).build();

    FormCheck(JsonMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .formats(FieldFormats.ALL)
                .build();
        this.registry = SchemaRegistry.withDefaultDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }

    /** @param given value by code of the field; null takes a value away and always fits */
    List<FieldError> check(Plan plan, Map<String, @Nullable Object> given) {
        Map<String, FormField> fields =
                plan.form().stream().collect(Collectors.toMap(FormField::code, Function.identity()));
        var errors = new ArrayList<FieldError>();
        given.forEach((code, value) -> {
            @Nullable FormField field = fields.get(code);
            String pointer = "/" + code.replace("~", "~0").replace("/", "~1");
            if (field == null) {
                errors.add(new FieldError(pointer, "field-unknown", texts.callers("form.field-unknown")));
            } else if (value != null) {
                errors.addAll(check(field, value, pointer));
            }
        });
        return errors;
    }

    private List<FieldError> check(FormField field, Object value, String pointer) {
        JsonNode node = json.valueToTree(value);
        return schema(field).validate(node).stream()
                .map(error -> new FieldError(
                        pointer + error.getInstanceLocation(),
                        "field-" + kebab(error.getKeyword()),
                        words(field, error)))
                .distinct()
                .toList();
    }

    private Schema schema(FormField field) {
        return schemas.get(field.schema(), schema -> registry.getSchema(json.<JsonNode>valueToTree(schema)));
    }

    private String words(FormField field, Error error) {
        String label = texts.callersOf(field.nameZh(), field.nameEn());
        @Nullable JsonNode limit = error.getSchemaNode();
        String bound = limit == null ? "" : limit.isString() ? limit.asString() : limit.toString();
        return List.of("form." + error.getKeyword() + "." + bound, "form." + error.getKeyword()).stream()
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.callers(key, label, bound))
                .orElseGet(() -> texts.callers("form.invalid", label));
    }

    private static String kebab(String keyword) {
        return keyword.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
