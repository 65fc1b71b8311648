package io.onething.application.casefile;

import io.onething.application.acceptance.Acceptance;
import io.onething.application.acceptance.Acceptance.Given;
import io.onething.application.acceptance.Acceptance.ItemChecks;
import io.onething.application.acceptance.AcceptanceReports;
import io.onething.application.acceptance.ReportWords;
import io.onething.application.casefile.CaseFile.Submission;
import io.onething.application.credit.CreditGate;
import io.onething.application.credit.Identity;
import io.onething.application.credit.Standing;
import io.onething.application.material.Material;
import io.onething.application.material.Materials;
import io.onething.application.orchestration.CaseItems;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.Orchestration;
import io.onething.application.orchestration.Undertaken;
import io.onething.application.plan.Plans;
import io.onething.application.plan.Promises;
import io.onething.application.plan.Promises.Promise;
import io.onething.application.undertaking.Offers;
import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertakings;
import io.onething.application.undertaking.Undertakings.Signed;
import io.onething.kernel.WorkingCalendar;
import io.onething.plan.Plan;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import io.onething.web.Versions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** 提交: turns a draft into a case file under way, in one transaction. */
@Component
public class Submissions {
    private final CaseFiles files;
    private final Plans plans;
    private final Materials materials;
    private final Undertakings undertakings;
    private final CreditGate gate;
    private final ReportWords words;
    private final AcceptanceReports reports;
    private final Promises promises;
    private final Orchestration orchestration;
    private final Idempotency idempotency;
    private final Clock clock;

    Submissions(
            CaseFiles files,
            Plans plans,
            Materials materials,
            Undertakings undertakings,
            CreditGate gate,
            ReportWords words,
            AcceptanceReports reports,
            Promises promises,
            Orchestration orchestration,
            Idempotency idempotency,
            Clock clock) {
        this.files = files;
        this.plans = plans;
        this.materials = materials;
        this.undertakings = undertakings;
        this.gate = gate;
        this.words = words;
        this.reports = reports;
        this.promises = promises;
        this.orchestration = orchestration;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    private record Request(String action, String number) {}

    private record Submitted(Submission submission, long version) {}

    /** Returns the case file as it stands right after its submission, in the first answer and in every repeat. */
    public CaseFile submit(Caller caller, String number, long version, @Nullable String idempotencyKey) {
        // Asked before the transaction begins: catalog-service may have to answer.
        Optional<WorkingCalendar> calendar = promises.calendar();
        var request = new Request("submit", number);
        var seen = new AtomicReference<@Nullable CaseFile>();
        Submitted submitted = idempotency.once(caller, idempotencyKey, request, Submitted.class, () -> {
            CaseFile draft = files.lockOwn(number, caller.subject()).orElseThrow(Problem::notFound);
            seen.set(draft);
            return submit(draft, version, calendar);
        });
        @Nullable CaseFile draft = seen.get();
        CaseFile file = draft == null ? files.findOwn(number, caller.subject()).orElseThrow(Problem::notFound) : draft;
        return file.submitted(submitted.submission(), submitted.version());
    }

    private Submitted submit(CaseFile draft, long version, Optional<WorkingCalendar> calendar) {
        if (draft.state() != CaseState.DRAFT) {
            throw CaseFileAccess.notADraft();
        }
        if (draft.version() != version) {
            throw Versions.changed();
        }
        Plan plan = plans.get(draft.plan());
        List<Material> uploaded = materials.of(draft.number());
        Set<String> keys = uploaded.stream().map(Material::key).collect(Collectors.toSet());
        Checked checked = check(draft, plan, keys);
        Instant now = clock.instant();
        reports.keep(draft.number(), plan, checked.items(), now);
        Map<String, Undertaken> undertaken = Undertaken.of(checked.signed(), keys);
        int delay = CaseItems.delayAtBeginning(plan, undertaken, now);
        var promise = calendar.map(days -> Promise.of(days, now, plan.promisedWorkingDays() + delay));
        CaseFile submitted = draft.submitted(Submission.of(now, promise.orElse(null)), version + 1);
        orchestration.begin(submitted.running(), draft.filing(), uploaded, undertaken);
        return new Submitted(Submission.of(now, promise.orElse(null)), submitted.version());
    }

    /**
     * What was found good.
     *
     * @param items every check
     * @param signed undertakings that hold
     */
    private record Checked(List<ItemChecks> items, List<Undertaking> signed) {}

    private Checked check(CaseFile draft, Plan plan, Set<String> uploaded) {
        if (!plan.gateFailures().isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "not-eligible").with("reasons", plan.gateFailures());
        }
        // Asked again here: what was repaired, or came to stand against the applicant, since the signing counts.
        boolean varies = Offers.vary(plan);
        Map<String, Object> form = draft.filing().form();
        Standing standing =
                varies ? gate.standing(Identity.of(form, draft.applicant().subject())) : Standing.GOOD;
        List<Signed> signed = varies ? undertakings.judged(CaseFileAccess.filed(draft, plan), standing) : List.of();
        List<ItemChecks> checks = Acceptance.of(plan, new Given(form.keySet(), uploaded, signed, standing));
        List<FieldError> missing = words.errors(plan, checks);
        if (!missing.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "not-complete").withErrors(missing);
        }
        return new Checked(checks, signed.stream().map(Signed::undertaking).toList());
    }
}
