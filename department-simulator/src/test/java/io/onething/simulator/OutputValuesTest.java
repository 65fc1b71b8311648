package io.onething.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.onething.department.Task;
import io.onething.kernel.CreditCode;
import io.onething.kernel.ResidentId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class OutputValuesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String CASE = "20260304000000018";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','pattern':'^[A-Z][0-9]{9}$'}",
                "{'type':'string','pattern':'^粤[A-Z]-\\\\d{4,}$'}",
                "{'type':'string','pattern':'^[0-9]{16,19}$','examples':['6222020000000000012']}",
                "{'type':'string','pattern':'^[0-9]{17}[0-9X]$','format':'resident-id'}",
                "{'type':'string','format':'date'}",
                "{'type':'string','format':'date-time'}",
                "{'type':'string','format':'email'}",
                "{'type':'string','enum':['MOTHER','FATHER']}",
                "{'type':'string','minLength':20}",
                "{'type':'string','maxLength':3}",
                "{'type':'string','examples':['中山市石岐街道孙文中路1号']}",
                "{'type':'integer','minimum':18,'maximum':60}",
                "{'type':'integer','multipleOf':5,'minimum':7}",
                "{'type':'number','exclusiveMinimum':0}",
                "{'type':'boolean'}",
                "{'type':['string','null']}",
                "{'type':'array','minItems':2,'items':{'type':'string','format':'date'}}",
                "{'type':'object','properties':{'no':{'type':'string'}},'required':['no']}",
            })
    void a_value_fits_its_schema(String text) {
        Map<String, Object> schema = JSON.readValue(text.replace('\'', '"'), OBJECT);
        for (int running = 0; running < 50; running++) {
            Object value = value("2026030400000" + running, schema);
            assertThat(SchemaRegistry.withDefaultDialect(
                                    SpecificationVersion.DRAFT_2020_12,
                                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()))
                            .getSchema(JSON.valueToTree(schema))
                            .validate(JSON.valueToTree(value)))
                    .as("%s", value)
                    .isEmpty();
        }
    }

    @Test
    void codes_have_their_check_characters_and_belong_to_nobody() {
        String person = value(CASE, Map.of("format", "resident-id")).toString();
        assertThat(ResidentId.isValid(person)).isTrue();
        assertThat(person).startsWith("999999");
        assertThat(CreditCode.isValid(
                        value(CASE, Map.of("format", "credit-code")).toString()))
                .isTrue();
    }

    @Test
    void the_same_case_has_the_same_value_and_another_case_another() {
        Map<String, Object> schema = Map.of("pattern", "^[A-Z][0-9]{9}$", "examples", List.of("T440012345"));
        assertThat(value(CASE, schema)).isEqualTo(value(CASE, schema)).isNotEqualTo(value("20260304000000026", schema));
        assertThat(value(CASE, schema).toString()).startsWith("T440");
        assertThat(value(CASE, Map.of("format", "date"))).isEqualTo("2026-03-04");
    }

    @Test
    void what_was_filed_is_confirmed_and_every_output_is_there() {
        Task task = Tasks.of("WJ", "BIRTH_CERT");
        Map<String, Object> output = OutputValues.of(task);
        assertThat(output)
                .containsOnlyKeys(task.outputs().stream().map(Task.Output::code).toList());
        assertThat(output).containsEntry("childName", "陈安禾");
    }

    private static Object value(String seed, Map<String, Object> schema) {
        return new SchemaValues(seed, new Task.Output("number", "编号", "Number", schema)).value(schema);
    }
}
