package io.onething.plan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.onething.kernel.CreditCode;
import io.onething.kernel.ResidentId;
import io.onething.plan.Planner;
import io.onething.plan.Themes;
import io.onething.plan.theme.Field;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Subject;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CatalogTest {
    private static final Catalog CATALOG = Themes.CATALOG;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void holds_eighteen_themes_and_their_departments() {
        assertThat(CATALOG.themes()).hasSize(18);
        assertThat(CATALOG.themes().stream().flatMap(theme -> theme.items().stream()))
                .extracting(item -> item.department().code())
                .isSubsetOf(CATALOG.departments().stream()
                        .map(CatalogDepartment::code)
                        .toList());
        assertThat(CATALOG.departments())
                .allSatisfy(each -> assertThat(each.nameEn()).isNotBlank());
        assertThat(CATALOG.lifecycle()).containsOnlyKeys(Subject.PERSON, Subject.ENTERPRISE);
        assertThat(CATALOG.policies()).isNotEmpty();
    }

    @Test
    void describes_every_field_that_a_theme_uses() {
        List<String> used = CATALOG.themes().stream()
                .flatMap(theme -> theme.items().stream())
                .flatMap(CatalogTest::fields)
                .toList();

        assertThat(used).isSubsetOf(CATALOG.fields().fields().keySet());
    }

    @Test
    void every_form_has_fields() {
        assertThat(CATALOG.themes().stream()
                        .flatMap(theme -> theme.items().stream())
                        .flatMap(item -> item.materials().stream())
                        .filter(material -> material.kind().isFilledIn()))
                .allSatisfy(form -> assertThat(form.fields()).isNotEmpty());
    }

    @Test
    void every_field_has_an_example_that_fits_its_schema() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        CATALOG.fields().fields().forEach((code, field) -> {
            var schema = registry.getSchema(JSON.valueToTree(field.schema()));
            assertThat(examples(field)).as(code).isNotEmpty().allSatisfy(example -> {
                assertThat(schema.validate(JSON.writeValueAsString(example), InputFormat.JSON))
                        .isEmpty();
                assertThat(fitsOwnFormat(field, example)).isTrue();
            });
        });
    }

    @Test
    void knows_the_working_days_of_2026() {
        var calendar = CalendarYear.calendar(CATALOG.years());

        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(calendar::isWorkingDay))
                .hasSize(248);
        assertThat(calendar.due(LocalDate.of(2026, 9, 30), 3)).isEqualTo("2026-10-10");
    }

    @Test
    void an_edition_comes_back_from_json_as_it_was_and_plans_alike() {
        for (Theme theme : CATALOG.themes()) {
            Fields fields = CATALOG.fields().subsetFor(theme);
            ThemeEdition edition = new ThemeEdition(1, Instant.parse("2026-03-02T01:00:00Z"), "00", theme, fields);

            String json = JSON.writeValueAsString(edition);
            ThemeEdition back = JSON.readValue(json, ThemeEdition.class);

            // Not isEqualTo: its message would print both themes in full.
            assertThat(back.theme().equals(theme)).as(theme.code()).isTrue();
            assertThat(JSON.writeValueAsString(back)).isEqualTo(json);
            theme.examples().forEach(example -> {
                var plan = Planner.plan(back, example.answers(), Set.copyOf(example.chosen()));
                assertThat(plan.items()).hasSameSizeAs(example.expectedItems());
                assertThat(JSON.readValue(JSON.writeValueAsString(plan), plan.getClass()))
                        .isEqualTo(plan);
            });
        }
    }

    private static Stream<String> fields(Item item) {
        return Stream.of(
                        item.fields().stream(),
                        item.materials().stream().flatMap(each -> each.fields().stream()),
                        item.dependsOn().stream().flatMap(each -> each.data().stream()))
                .flatMap(each -> each);
    }

    private static List<?> examples(Field field) {
        return field.schema().get("examples") instanceof List<?> list ? list : List.of();
    }

    private static boolean fitsOwnFormat(Field field, Object example) {
        String format = String.valueOf(field.schema().get("format"));
        return switch (format) {
            case "resident-id" -> ResidentId.isValid(example.toString());
            case "credit-code" -> CreditCode.isValid(example.toString());
            default -> true;
        };
    }
}
