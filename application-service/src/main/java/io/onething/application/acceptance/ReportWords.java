package io.onething.application.acceptance;

import io.onething.application.Texts;
import io.onething.application.acceptance.Acceptance.ItemChecks;
import io.onething.application.acceptance.AcceptanceReport.CheckReport;
import io.onething.application.acceptance.AcceptanceReport.ItemReport;
import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import io.onething.web.Problem.FieldError;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Words the checks: for the report that is kept, and for the applicant who has to add something. */
@Component
public class ReportWords {
    private final Texts texts;

    ReportWords(Texts texts) {
        this.texts = texts;
    }

    /** A name in both languages. */
    private record Name(String zh, String en) {}

    AcceptanceReport report(String caseNumber, Plan plan, List<ItemChecks> checks, Instant at) {
        return new AcceptanceReport(
                caseNumber,
                plan.theme(),
                plan.nameZh(),
                plan.nameEn(),
                plan.edition(),
                at,
                checks.stream().map(each -> item(plan, each)).toList());
    }

    private ItemReport item(Plan plan, ItemChecks checks) {
        PlannedItem item = plan.item(checks.item()).orElseThrow();
        return new ItemReport(
                item.code(),
                item.nameZh(),
                item.nameEn(),
                item.department().nameZh(),
                checks.checks().stream().map(check -> check(plan, item, check)).toList());
    }

    private CheckReport check(Plan plan, PlannedItem item, Check check) {
        Name name = name(plan, check);
        return new CheckReport(
                check.about(),
                check.key(),
                name.zh(),
                name.en(),
                check.level(),
                check.status(),
                check.reason(),
                texts.zh("acceptance.reason." + check.reason(), arguments(plan, check, name.zh())),
                texts.en("acceptance.reason." + check.reason(), arguments(plan, check, name.en())),
                source(plan, item, check));
    }

    /** Everything that failed, once each (一次性告知); where items differ about a paper, the strictest counts. */
    public List<FieldError> errors(Plan plan, List<ItemChecks> checks) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        checks.stream()
                .flatMap(each -> each.checks().stream()
                        .filter(Check::isFailed)
                        .map(check -> Map.entry(pointer(each.item(), check), check)))
                .sorted(Comparator.comparing((Map.Entry<String, Check> each) ->
                                each.getValue().about())
                        .thenComparing(each -> each.getValue().level()))
                .forEach(each -> errors.putIfAbsent(each.getKey(), error(plan, each.getKey(), each.getValue())));
        return List.copyOf(errors.values());
    }

    private FieldError error(Plan plan, String pointer, Check check) {
        Name name = name(plan, check);
        String code = switch (check.about()) {
            case FIELD -> "field-missing";
            case MATERIAL -> "material-missing";
            case UNDERTAKING -> "undertaking-invalid";
        };
        String label = texts.callersOf(name.zh(), name.en());
        return new FieldError(
                pointer, code, texts.callers("acceptance.reason." + check.reason(), arguments(plan, check, label)));
    }

    private static String pointer(String item, Check check) {
        return switch (check.about()) {
            case FIELD -> "/form/" + check.key();
            case MATERIAL -> "/materials/" + check.key();
            case UNDERTAKING -> "/undertakings/" + item + "/" + check.key();
        };
    }

    private Name name(Plan plan, Check check) {
        return switch (check.about()) {
            case FIELD ->
                plan.form().stream()
                        .filter(field -> field.code().equals(check.key()))
                        .findFirst()
                        .map(ReportWords::name)
                        .orElseThrow();
            case MATERIAL -> {
                String nameZh = plan.material(check.key()).orElseThrow().nameZh();
                yield new Name(nameZh, nameZh);
            }
            case UNDERTAKING ->
                new Name(texts.zh("undertaking.name." + check.key()), texts.en("undertaking.name." + check.key()));
        };
    }

    private static Name name(FormField field) {
        return new Name(field.nameZh(), field.nameEn());
    }

    private static Object[] arguments(Plan plan, Check check, String name) {
        UnaryOperator<String> bar = part -> check.bar() == null
                ? ""
                : switch (part) {
                    case "since" -> check.bar().since().toString();
                    case "reason" -> check.bar().content().reason();
                    default -> check.bar().content().repair();
                };
        Optional<PlannedMaterial> paper =
                check.about() == Check.About.MATERIAL ? plan.material(check.key()) : Optional.empty();
        return new Object[] {
            name,
            String.valueOf(check.within()),
            bar.apply("since"),
            bar.apply("reason"),
            bar.apply("repair"),
            paper.map(PlannedMaterial::exemptBy).orElse(""),
            paper.map(PlannedMaterial::condition).orElse("")
        };
    }

    /** The law where it says so itself, and the edition whose data sets the level. */
    private String source(Plan plan, PlannedItem item, Check check) {
        String law = check.bar() == null ? check.level().name() : "BARRED";
        return texts.zh(
                "acceptance.source." + law,
                plan.nameZh(),
                String.valueOf(plan.edition()),
                item.nameZh(),
                Objects.requireNonNullElse(item.statutoryBasis(), ""));
    }
}
