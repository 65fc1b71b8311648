package io.onething.application.migration;

import io.onething.application.migration.EditionChange.Act;
import io.onething.application.migration.EditionChange.Reversal;
import io.onething.application.migration.EditionChange.State;
import io.onething.application.plan.Catalog;
import io.onething.application.plan.ThemeEditions;
import io.onething.plan.theme.ThemeEdition;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import io.onething.web.Versions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Proposes and approves changes of rules; nobody approves what they proposed. The sweep does what is approved. */
@Service
public class EditionChanging {
    private final EditionChanges changes;
    private final ThemeEditions editions;
    private final Idempotency idempotency;
    private final Clock clock;

    EditionChanging(EditionChanges changes, ThemeEditions editions, Idempotency idempotency, Clock clock) {
        this.changes = changes;
        this.editions = editions;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param theme code of the theme
     * @param from number of the edition that is left
     * @param to number of the edition whose rules are to hold
     * @param items codes of the items that are to be moved
     * @param cases numbers of the case files, or null for all that are under way now
     * @param ground the law that asks for it, as applicants are told
     */
    public record Proposal(
            String theme,
            int from,
            int to,
            List<String> items,
            @Nullable List<String> cases,
            String ground) {}

    private record Step(String action, UUID id, long version, String ground) {}

    private record Done(UUID id) {}

    /** Proposes a change for the case files that are under way now; those that come later need another one. */
    public EditionChange propose(Caller caller, @Nullable String key, Proposal proposal) {
        check(proposal);
        Done done = idempotency.once(caller, key, proposal, Done.class, () -> {
            var act = new Act(caller.subject(), clock.instant());
            var change = new EditionChange(
                    UUID.randomUUID(),
                    0,
                    proposal.theme(),
                    proposal.from(),
                    proposal.to(),
                    proposal.items(),
                    proposal.ground(),
                    State.PROPOSED,
                    1,
                    act,
                    null,
                    null);
            changes.add(change);
            checkCases(proposal, changes.addCases(change, proposal.cases()));
            return new Done(change.id());
        });
        return find(done.id());
    }

    /** Approves what somebody else proposed: case files are moved from now on. */
    public EditionChange approve(Caller caller, @Nullable String key, UUID id, long version) {
        return step(caller, key, new Step("approve", id, version, ""), change -> {
            demand(change.state() == State.PROPOSED);
            demandAnother(caller, change.proposed());
            return begun(change.approved(act(caller)));
        });
    }

    /** Proposes the way back; what is not moved yet waits. */
    public EditionChange proposeReversal(Caller caller, @Nullable String key, UUID id, long version, String ground) {
        return step(caller, key, new Step("propose-reversal", id, version, ground), change -> {
            demand(change.state().isReversible());
            return change.reversalProposed(ground, act(caller));
        });
    }

    /** Approves the way back that somebody else proposed: case files go back from now on. */
    public EditionChange approveReversal(Caller caller, @Nullable String key, UUID id, long version) {
        return step(caller, key, new Step("approve-reversal", id, version, ""), change -> {
            @Nullable Reversal reversal = change.reversal();
            if (reversal == null || change.state() != State.REVERSAL_PROPOSED) {
                throw notNow();
            }
            demandAnother(caller, reversal.proposed());
            return begun(change.reversalApproved(reversal, act(caller)));
        });
    }

    public EditionChange find(UUID id) {
        return changes.find(id).orElseThrow(Problem::notFound);
    }

    private EditionChange step(Caller caller, @Nullable String key, Step step, UnaryOperator<EditionChange> effect) {
        idempotency.once(caller, key, step, Done.class, () -> {
            EditionChange change = changes.lock(step.id()).orElseThrow(Problem::notFound);
            if (change.version() != step.version()) {
                throw Versions.changed();
            }
            changes.save(effect.apply(change));
            return new Done(change.id());
        });
        return find(step.id());
    }

    private EditionChange begun(EditionChange approved) {
        changes.begin(approved, clock.instant());
        return approved;
    }

    private Act act(Caller caller) {
        return new Act(caller.subject(), clock.instant());
    }

    private static void demand(boolean inState) {
        if (!inState) {
            throw notNow();
        }
    }

    /** 四眼原则 */
    private static void demandAnother(Caller caller, Act proposed) {
        if (proposed.by().equals(caller.subject())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "approver-proposed");
        }
    }

    private static Problem notNow() {
        return Problem.of(HttpStatus.CONFLICT, "edition-change-state");
    }

    private void check(Proposal proposal) {
        if (proposal.from() == proposal.to()) {
            throw unprocessable("edition-same");
        }
        ThemeEdition from = edition(proposal.theme(), proposal.from());
        ThemeEdition to = edition(proposal.theme(), proposal.to());
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < proposal.items().size(); i++) {
            String code = proposal.items().get(i);
            if (from.theme().item(code).isEmpty() && to.theme().item(code).isEmpty()) {
                errors.add(new FieldError("/items/" + i, "item-unknown", code));
            }
        }
        if (!errors.isEmpty()) {
            throw unprocessable("edition-item-unknown").withErrors(errors);
        }
    }

    /** Keeps both, so that nothing has to be fetched when case files are moved. */
    private ThemeEdition edition(String theme, int number) {
        try {
            return editions.find(theme, number).orElseThrow(() -> unprocessable("theme-unknown"));
        } catch (Catalog.CatalogAway away) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "catalog-unavailable");
        }
    }

    private static void checkCases(Proposal proposal, List<String> concerned) {
        var known = new HashSet<>(concerned);
        List<String> asked = proposal.cases() == null ? List.of() : proposal.cases();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < asked.size(); i++) {
            if (!known.contains(asked.get(i))) {
                errors.add(new FieldError("/cases/" + i, "case-not-concerned", asked.get(i)));
            }
        }
        if (!errors.isEmpty() || concerned.isEmpty()) {
            throw unprocessable("case-not-concerned").withErrors(errors);
        }
    }

    private static Problem unprocessable(String code) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
}
