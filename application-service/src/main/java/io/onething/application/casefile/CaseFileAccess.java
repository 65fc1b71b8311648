package io.onething.application.casefile;

import io.onething.application.acceptance.ReportAccess;
import io.onething.application.material.MaterialAccess;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.CaseItems;
import io.onething.application.orchestration.CaseState;
import io.onething.application.plan.Plans;
import io.onething.application.timeline.TimelineAccess;
import io.onething.application.undertaking.UndertakingAccess;
import io.onething.plan.Plan;
import io.onething.plan.PlannedMaterial;
import io.onething.web.Caller;
import io.onething.web.Problem;
import io.onething.web.Versions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who sees what of a case file: the same answers for the case file itself, its materials and its timeline. */
@Component
class CaseFileAccess implements MaterialAccess, TimelineAccess, UndertakingAccess, ReportAccess {
    private final CaseFiles files;
    private final Plans plans;
    private final CaseItems items;

    CaseFileAccess(CaseFiles files, Plans plans, CaseItems items) {
        this.files = files;
        this.plans = plans;
        this.items = items;
    }

    @Override
    public Followed own(Caller caller, String caseNumber) {
        CaseFile file = files.findOwn(caseNumber, caller.subject()).orElseThrow(Problem::notFound);
        return new Followed(file.number(), plans.get(file.plan()), file.state() == CaseState.COMPLETED);
    }

    @Override
    public Filed filed(Caller caller, String caseNumber) {
        CaseFile file = files.findOwn(caseNumber, caller.subject()).orElseThrow(Problem::notFound);
        return filed(file, plans.get(file.plan()));
    }

    @Override
    public Filed change(Caller caller, String caseNumber, long version) {
        CaseFile file = files.lockOwn(caseNumber, caller.subject()).orElseThrow(Problem::notFound);
        if (file.state() != CaseState.DRAFT) {
            throw notADraft();
        }
        if (file.version() != version) {
            throw Versions.changed();
        }
        long next = files.touchDraft(caseNumber, caller.subject()).orElseThrow().version();
        return new Filed(file.number(), plans.get(file.plan()), file.filing().form(), caller.subject(), true, next);
    }

    static Filed filed(CaseFile file, Plan plan) {
        return new Filed(
                file.number(),
                plan,
                file.filing().form(),
                file.applicant().subject(),
                file.state() == CaseState.DRAFT,
                file.version());
    }

    @Override
    public boolean isOwn(Caller caller, String caseNumber) {
        return files.findOwn(caseNumber, caller.subject()).isPresent();
    }

    @Override
    public Draft change(Caller caller, String caseNumber) {
        var touched = files.touchDraft(caseNumber, caller.subject())
                .orElseThrow(() -> isOwn(caller, caseNumber) ? notADraft() : Problem.notFound());
        return new Draft(plans.get(touched.plan()), touched.version());
    }

    @Override
    public Optional<Long> correct(Caller caller, String caseNumber, String materialKey) {
        // A draft has no items, so that this costs it one statement.
        Collection<CaseItem> stand = items.of(caseNumber).values();
        boolean asked = stand.stream()
                .filter(CaseItem::waitsForApplicant)
                .flatMap(item -> Objects.requireNonNull(item.supplement()).corrections().stream())
                .anyMatch(each -> each.key().equals(materialKey));
        boolean owed = stand.stream().anyMatch(item -> item.owes(materialKey));
        return asked || owed ? files.touchRunning(caseNumber, caller.subject()) : Optional.empty();
    }

    @Override
    public boolean isHandledBy(String department, String caseNumber, String materialKey) {
        Optional<CaseFile> file = files.find(caseNumber);
        if (file.isEmpty()) {
            return false;
        }
        Plan plan = plans.get(file.get().plan());
        List<String> users =
                plan.material(materialKey).map(PlannedMaterial::items).orElse(List.of());
        return items.of(caseNumber).values().stream()
                .filter(item -> item.isDispatched() && users.contains(item.code()))
                .flatMap(item -> plan.item(item.code()).stream())
                .anyMatch(item -> item.department().code().equals(department));
    }

    static Problem notADraft() {
        return Problem.of(HttpStatus.CONFLICT, "already-submitted");
    }
}
