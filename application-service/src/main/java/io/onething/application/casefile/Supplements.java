package io.onething.application.casefile;

import io.onething.application.Texts;
import io.onething.application.material.Material;
import io.onething.application.material.Materials;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.CaseItems;
import io.onething.application.orchestration.ItemSupplement;
import io.onething.application.orchestration.NamedCorrection;
import io.onething.application.orchestration.Orchestration;
import io.onething.application.plan.Plans;
import io.onething.plan.Plan;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import io.onething.web.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * 补正: takes the applicant's one answer to the notice of corrections in; each department gets its part. An item that is
 * corrected in part goes on waiting, and what was sent for it is kept.
 */
@Component
public class Supplements {
    private final CaseFiles files;
    private final CaseItems items;
    private final Plans plans;
    private final Materials materials;
    private final FormCheck form;
    private final Texts texts;
    private final Orchestration orchestration;
    private final Idempotency idempotency;

    Supplements(
            CaseFiles files,
            CaseItems items,
            Plans plans,
            Materials materials,
            FormCheck form,
            Texts texts,
            Orchestration orchestration,
            Idempotency idempotency) {
        this.files = files;
        this.items = items;
        this.plans = plans;
        this.materials = materials;
        this.form = form;
        this.texts = texts;
        this.orchestration = orchestration;
        this.idempotency = idempotency;
    }

    /** What makes two requests the same; only its digest is kept. */
    private record Request(String action, String number, Map<String, Object> given) {}

    private record Taken(Set<String> corrected) {}

    /**
     * Takes in what was corrected: fields by their values here, papers by files uploaded since the notice.
     *
     * @param given value by code of a field that is to be corrected
     */
    public void answer(
            Caller caller, String number, long version, @Nullable String idempotencyKey, Map<String, Object> given) {
        var request = new Request("supplement", number, given);
        idempotency.once(caller, idempotencyKey, request, Taken.class, () -> {
            CaseFile file = files.lockOwn(number, caller.subject()).orElseThrow(Problem::notFound);
            return take(file, version, given);
        });
    }

    private Taken take(CaseFile file, long version, Map<String, Object> given) {
        if (file.version() != version) {
            throw Versions.changed();
        }
        List<ItemSupplement> open = items.of(file.number()).values().stream()
                .filter(CaseItem::waitsForApplicant)
                .map(CaseItem::supplement)
                .filter(Objects::nonNull)
                .toList();
        if (open.isEmpty()) {
            throw Problem.of(HttpStatus.CONFLICT, "supplement-not-asked");
        }
        Plan plan = plans.get(file.plan());
        check(plan, open, given);
        Set<String> corrected = corrected(open, given.keySet(), materials.of(file.number()));
        boolean any = open.stream()
                .anyMatch(each -> each.corrections().stream().allMatch(one -> corrected.contains(one.key())));
        if (!any) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "supplement-incomplete")
                    .withErrors(missing(plan, open, corrected));
        }
        if (!given.isEmpty()) {
            Map<String, Object> values = new LinkedHashMap<>(file.filing().form());
            values.putAll(given);
            files.correct(file.number(), file.filing().withForm(values));
        }
        orchestration.correct(file.number(), corrected);
        return new Taken(corrected);
    }

    private void check(Plan plan, List<ItemSupplement> open, Map<String, Object> given) {
        var errors = new ArrayList<FieldError>(form.check(plan, new LinkedHashMap<String, @Nullable Object>(given)));
        given.keySet().stream()
                .filter(code -> open.stream()
                        .flatMap(each -> each.corrections().stream())
                        .noneMatch(each -> each.key().equals(code)))
                .map(code -> new FieldError("/" + code, "field-not-asked", texts.callers("form.field-not-asked")))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "form-invalid").withErrors(errors);
        }
    }

    private static Set<String> corrected(List<ItemSupplement> open, Set<String> fields, List<Material> uploaded) {
        var corrected = new LinkedHashSet<>(fields);
        for (Material file : uploaded) {
            Instant told = open.stream()
                    .filter(each -> each.corrections().stream()
                            .anyMatch(one -> one.key().equals(file.key())))
                    .map(each -> Objects.requireNonNull(each.toldAt()))
                    .max(Instant::compareTo)
                    .orElse(Instant.MAX);
            if (file.uploadedAt().isAfter(told)) {
                corrected.add(file.key());
            }
        }
        return corrected;
    }

    private List<FieldError> missing(Plan plan, List<ItemSupplement> open, Set<String> corrected) {
        return open.stream()
                .flatMap(each -> NamedCorrection.of(plan, each).stream())
                .filter(each -> !corrected.contains(each.key()))
                .map(each -> new FieldError(
                        "/" + each.key(),
                        each.material() ? "material-missing" : "field-missing",
                        texts.callers(
                                each.material() ? "submission.material-missing" : "submission.field-missing",
                                texts.callersOf(each.nameZh(), each.nameEn()))))
                .distinct()
                .toList();
    }
}
