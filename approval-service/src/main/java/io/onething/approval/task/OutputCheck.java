package io.onething.approval.task;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import io.onething.approval.task.Rejection.Fault;
import io.onething.kernel.CreditCode;
import io.onething.kernel.ResidentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whether an approval brings what its item asks for. Reads and changes nothing outside. */
@Component
class OutputCheck {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .format(new CheckedCode("resident-id", ResidentId::isValid))
                    .format(new CheckedCode("credit-code", CreditCode::isValid))
                    .build(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** As many as there are output fields in the themes in use. */
    private final Map<Map<String, Object>, Schema> compiled = new ConcurrentHashMap<>();

    private record CheckedCode(String name, Predicate<String> valid) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return valid.test(value);
        }
    }

    List<Fault> faults(Item item, Map<String, Object> output) {
        var faults = new ArrayList<Fault>();
        for (Item.Output field : item.outputs()) {
            @Nullable Object value = output.get(field.code());
            if (value == null) {
                faults.add(new Fault(field.code(), Fault.Kind.MISSING, ""));
            } else {
                schema(field).validate(JSON.valueToTree(value)).stream()
                        .map(error -> new Fault(field.code(), Fault.Kind.UNFIT, rule(error)))
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    /** What the item declares, and no more: what is not asked for does not travel on (个人信息保护法 art. 6). */
    Map<String, Object> declared(Item item, Map<String, Object> output) {
        var kept = new LinkedHashMap<String, Object>();
        for (Item.Output field : item.outputs()) {
            @Nullable Object value = output.get(field.code());
            if (value != null) {
                kept.put(field.code(), value);
            }
        }
        return kept;
    }

    private Schema schema(Item.Output field) {
        return compiled.computeIfAbsent(field.schema(), schema -> registry.getSchema(JSON.valueToTree(schema)));
    }

    private static String rule(Error error) {
        return error.getSchemaNode() == null ? error.getKeyword() : error.getKeyword() + " " + error.getSchemaNode();
    }
}
