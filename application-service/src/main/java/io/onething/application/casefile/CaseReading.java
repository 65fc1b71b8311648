package io.onething.application.casefile;

import io.onething.application.casefile.CaseFiles.Summary;
import io.onething.application.material.Material;
import io.onething.application.material.Materials;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.CaseItems;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.Outcome;
import io.onething.application.orchestration.Undertaken;
import io.onething.application.plan.Plans;
import io.onething.application.plan.ThemeEditions;
import io.onething.application.undertaking.Offers;
import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertakings;
import io.onething.plan.Plan;
import io.onething.plan.theme.Theme;
import io.onething.web.Caller;
import io.onething.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Case files as their applicants see them. */
@Component
public class CaseReading {
    private final CaseFiles files;
    private final Plans plans;
    private final ThemeEditions editions;
    private final CaseItems items;
    private final Materials materials;
    private final Undertakings undertakings;

    CaseReading(
            CaseFiles files,
            Plans plans,
            ThemeEditions editions,
            CaseItems items,
            Materials materials,
            Undertakings undertakings) {
        this.files = files;
        this.plans = plans;
        this.editions = editions;
        this.items = items;
        this.materials = materials;
        this.undertakings = undertakings;
    }

    /**
     * A whole case file.
     *
     * @param file the case file
     * @param plan its plan
     * @param items its items by code; none for a draft
     * @param outcomes what was decided, by item
     * @param materials files that were uploaded
     */
    public record Details(
            CaseFile file,
            Plan plan,
            Map<String, CaseItem> items,
            Map<String, Outcome> outcomes,
            List<Material> materials) {}

    /** The applicant's own, newest first. */
    public List<Summary> list(Caller caller, String below, int limit) {
        return files.list(caller.subject(), below, limit);
    }

    public Theme theme(Summary summary) {
        return editions.get(summary.theme(), summary.edition()).theme();
    }

    public Details find(Caller caller, String number) {
        CaseFile file = files.findOwn(number, caller.subject()).orElseThrow(Problem::notFound);
        Map<String, CaseItem> stand = file.state() == CaseState.DRAFT ? Map.of() : items.of(number);
        boolean refused = stand.values().stream().anyMatch(item -> item.state().isLost());
        Map<String, Outcome> outcomes = refused ? items.outcomes(number) : Map.of();
        return new Details(file, plans.get(file.plan()), stand, outcomes, materials.of(number));
    }

    /** As it stood right after its submission. */
    public Details submitted(CaseFile file) {
        Plan plan = plans.get(file.plan());
        var submission = Objects.requireNonNull(file.submission());
        List<Undertaking> signed = Offers.vary(plan) ? undertakings.of(file.number()) : List.of();
        Set<String> uploaded = signed.isEmpty()
                ? Set.of()
                : materials.of(file.number()).stream().map(Material::key).collect(Collectors.toSet());
        Map<String, CaseItem> beginning = CaseItems.atBeginning(plan, Undertaken.of(signed, uploaded), submission.at());
        return new Details(file, plan, beginning, Map.of(), List.of());
    }

    /** A completed case file; 409 before. */
    public Details result(Caller caller, String number) {
        Details details = find(caller, number);
        if (details.file().ending() == null) {
            throw Problem.of(HttpStatus.CONFLICT, "not-completed");
        }
        return details;
    }
}
