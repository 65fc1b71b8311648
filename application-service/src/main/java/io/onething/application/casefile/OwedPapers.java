package io.onething.application.casefile;

import io.onething.application.Texts;
import io.onething.application.material.Material;
import io.onething.application.material.Materials;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.CaseItems;
import io.onething.application.orchestration.Orchestration;
import io.onething.application.orchestration.Undertaken.Owed;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import io.onething.web.Versions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * 容缺材料补交: takes in that papers are there which were owed; they are uploaded before. An item for which some are missing
 * goes on owing, and what was uploaded for it is kept.
 */
@Component
public class OwedPapers {
    private final CaseFiles files;
    private final CaseItems items;
    private final Materials materials;
    private final Texts texts;
    private final Orchestration orchestration;
    private final Idempotency idempotency;

    OwedPapers(
            CaseFiles files,
            CaseItems items,
            Materials materials,
            Texts texts,
            Orchestration orchestration,
            Idempotency idempotency) {
        this.files = files;
        this.items = items;
        this.materials = materials;
        this.texts = texts;
        this.orchestration = orchestration;
        this.idempotency = idempotency;
    }

    private record Request(String action, String number) {}

    private record Supplied(Set<String> items) {}

    public void supply(Caller caller, String number, long version, @Nullable String idempotencyKey) {
        idempotency.once(caller, idempotencyKey, new Request("supply-owed", number), Supplied.class, () -> {
            CaseFile file = files.lockOwn(number, caller.subject()).orElseThrow(Problem::notFound);
            if (file.version() != version) {
                throw Versions.changed();
            }
            return supply(number);
        });
    }

    private Supplied supply(String number) {
        List<CaseItem> owing =
                items.of(number).values().stream().filter(CaseItem::owes).toList();
        if (owing.isEmpty()) {
            throw Problem.of(HttpStatus.CONFLICT, "owed-nothing");
        }
        Set<String> uploaded = materials.of(number).stream().map(Material::key).collect(Collectors.toSet());
        Set<String> complete = owing.stream()
                .filter(item -> uploaded.containsAll(owed(item).materials()))
                .map(CaseItem::code)
                .collect(Collectors.toSet());
        if (complete.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "owed-incomplete")
                    .withErrors(missing(owing, uploaded));
        }
        orchestration.supply(number, uploaded);
        return new Supplied(complete);
    }

    private List<FieldError> missing(List<CaseItem> owing, Set<String> uploaded) {
        return owing.stream()
                .flatMap(item -> owed(item).materials().stream())
                .filter(key -> !uploaded.contains(key))
                .distinct()
                .map(key -> new FieldError(
                        "/materials/" + key, "material-missing", texts.callers("submission.material-missing", key)))
                .toList();
    }

    private static Owed owed(CaseItem item) {
        return Objects.requireNonNull(Objects.requireNonNull(item.undertaken()).owed());
    }
}
