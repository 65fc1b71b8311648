package io.onething.application.casefile;

import io.onething.application.casefile.WishPlanning.Planned;
import io.onething.application.material.Materials;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.RunningCase.Applicant;
import io.onething.application.plan.Filing;
import io.onething.application.plan.Plans;
import io.onething.application.plan.Promises;
import io.onething.application.timeline.Timeline;
import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent;
import io.onething.kernel.CaseNumber;
import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import io.onething.web.Versions;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 草稿: opens case files, and changes answers and form until they are submitted. */
@Component
public class Drafts {
    private final CaseFiles files;
    private final WishPlanning planning;
    private final Plans plans;
    private final Materials materials;
    private final Timeline timeline;
    private final FormCheck form;
    private final Idempotency idempotency;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Drafts(
            CaseFiles files,
            WishPlanning planning,
            Plans plans,
            Materials materials,
            Timeline timeline,
            FormCheck form,
            Idempotency idempotency,
            TransactionTemplate transactions,
            Clock clock) {
        this.files = files;
        this.planning = planning;
        this.plans = plans;
        this.materials = materials;
        this.timeline = timeline;
        this.form = form;
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A draft and its plan.
     *
     * @param file the draft
     * @param plan its plan
     */
    public record Draft(CaseFile file, Plan plan) {}

    private record Request(String action, Wish wish) {}

    private record Opened(String number, Instant createdAt) {}

    /** Opens a draft. One whose gates fail is opened too, so that its applicant sees what stands against it. */
    public Draft open(Caller caller, @Nullable String idempotencyKey, Wish wish) {
        Planned planned = planning.plan(wish);
        var request = new Request("open", wish);
        Opened opened = idempotency.once(caller, idempotencyKey, request, Opened.class, () -> {
            Instant now = clock.instant();
            CaseNumber number = CaseNumber.of(now.atZone(Promises.BEIJING).toLocalDate(), files.nextRunning());
            var fresh = new Opened(number.value(), now);
            files.add(draft(caller, planned, wish, fresh));
            timeline.append(List.of(TimelineEntry.of(number.value(), now, TimelineEvent.CREATED)));
            return fresh;
        });
        return new Draft(draft(caller, planned, wish, opened), planned.plan().plan());
    }

    private static CaseFile draft(Caller caller, Planned planned, Wish wish, Opened opened) {
        return CaseFile.draft(
                opened.number(),
                new Applicant(caller.subject(), caller.email(), caller.locale()),
                wish.theme(),
                planned.edition().edition(),
                planned.plan().digest(),
                new Filing(wish.answers(), wish.chosen(), Map.of()),
                opened.createdAt());
    }

    /** Plans anew by the same edition; values and files that the new plan does not ask for are let go. */
    public void answer(Caller caller, String number, long version, Map<String, Object> answers, Set<String> chosen) {
        CaseFile file = own(caller, number, version);
        Planned planned = planning.plan(new Wish(file.theme(), file.edition(), answers, chosen));
        Plan plan = planned.plan().plan();
        Map<String, Object> kept = new LinkedHashMap<>(file.filing().form());
        kept.keySet().retainAll(plan.form().stream().map(FormField::code).collect(Collectors.toSet()));
        CaseFile changed = file.changed(planned.plan().digest(), new Filing(answers, chosen, kept));
        transactions.executeWithoutResult(_ -> {
            save(changed);
            materials.retain(number, plan);
        });
    }

    /**
     * Sets values of the one form, all or none.
     *
     * @param given value by code of the field, null to take one away; fields that are not named stay
     */
    public Draft fill(Caller caller, String number, long version, Map<String, @Nullable Object> given) {
        CaseFile file = own(caller, number, version);
        Plan plan = plans.get(file.plan());
        List<FieldError> errors = form.check(plan, given);
        if (!errors.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "form-invalid").withErrors(errors);
        }
        Map<String, Object> values = new LinkedHashMap<>(file.filing().form());
        given.forEach((code, value) -> {
            if (value == null) {
                values.remove(code);
            } else {
                values.put(code, value);
            }
        });
        CaseFile changed = file.changed(file.plan(), file.filing().withForm(values));
        save(changed);
        return new Draft(changed, plan);
    }

    private CaseFile own(Caller caller, String number, long version) {
        CaseFile file = files.findOwn(number, caller.subject()).orElseThrow(Problem::notFound);
        if (file.state() != CaseState.DRAFT) {
            throw CaseFileAccess.notADraft();
        }
        if (file.version() != version) {
            throw Versions.changed();
        }
        return file;
    }

    private void save(CaseFile changed) {
        if (!files.save(changed)) {
            throw Versions.changed();
        }
    }
}
