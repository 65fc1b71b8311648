package io.onething.application.acceptance;

import io.onething.application.acceptance.Check.About;
import io.onething.application.acceptance.Check.Reason;
import io.onething.application.acceptance.Check.Status;
import io.onething.application.credit.CreditRecord;
import io.onething.application.credit.Standing;
import io.onething.application.undertaking.Offer;
import io.onething.application.undertaking.Offers;
import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertaking.Kind;
import io.onething.application.undertaking.Undertakings.Signed;
import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 受理检查: looks at everything at once (一次性告知, 行政许可法 art. 32), item by item. The same checks for everybody; how
 * strict each is comes from the item's edition and from the applicant's standing.
 */
public final class Acceptance {
    private final Plan plan;
    private final Given given;
    private final Map<Kind, Map<String, Offer>> offers =
            Map.of(Kind.TOLERANCE, new LinkedHashMap<>(), Kind.COMMITMENT, new LinkedHashMap<>());

    private Acceptance(Plan plan, Given given) {
        this.plan = plan;
        this.given = given;
        Offers.of(plan, given.standing()).forEach(each -> offers(each.kind()).put(each.item(), each));
    }

    /**
     * What was given.
     *
     * @param filled codes of the fields that have a value
     * @param uploaded keys of the papers that have a file
     * @param signed undertakings that were signed
     * @param standing what stands against the applicant
     */
    public record Given(Set<String> filled, Set<String> uploaded, List<Signed> signed, Standing standing) {}

    /**
     * The checks of an item.
     *
     * @param item code of the item
     */
    public record ItemChecks(String item, List<Check> checks) {}

    /** All checks of all items, in the order of the plan. */
    public static List<ItemChecks> of(Plan plan, Given given) {
        var acceptance = new Acceptance(plan, given);
        return plan.items().stream()
                .map(item -> new ItemChecks(item.code(), acceptance.checks(item)))
                .toList();
    }

    private List<Check> checks(PlannedItem item) {
        var checks = new ArrayList<Check>();
        plan.form().stream().filter(field -> asks(field, item)).map(this::field).forEach(checks::add);
        plan.materials().stream()
                .filter(paper -> paper.items().contains(item.code()))
                .map(paper -> paper(item.code(), paper))
                .forEach(checks::add);
        given.signed().stream()
                .filter(each -> each.undertaking().item().equals(item.code()))
                .map(this::undertaking)
                .forEach(checks::add);
        return checks;
    }

    /** A field that goes nowhere is checked with the first item, so that none is left out. */
    private boolean asks(FormField field, PlannedItem item) {
        return field.usedBy().isEmpty()
                ? item.equals(plan.items().getFirst())
                : field.usedBy().contains(item.code());
    }

    private Check field(FormField field) {
        boolean filled = given.filled().contains(field.code());
        if (!field.required()) {
            return Check.of(
                    About.FIELD,
                    field.code(),
                    Level.IGNORED,
                    filled ? Status.PASSED : Status.IGNORED,
                    filled ? Reason.FILLED : Reason.FIELD_OPTIONAL);
        }
        return Check.of(
                About.FIELD,
                field.code(),
                Level.MUST,
                filled ? Status.PASSED : Status.FAILED,
                filled ? Reason.FILLED : Reason.FIELD_MISSING);
    }

    private Check paper(String item, PlannedMaterial paper) {
        if (paper.kind().isFilledIn()) {
            return ignored(paper, Reason.FILLED_IN_ONLINE);
        }
        boolean committable = offered(item, Kind.COMMITMENT, paper).isPresent();
        boolean exempt = paper.exempt() && !committable && !isLostByStanding(paper);
        if (!given.uploaded().contains(paper.key()) && exempt) {
            return ignored(paper, Reason.EXEMPT);
        }
        if (!given.uploaded().contains(paper.key()) && paper.condition() != null) {
            return ignored(paper, Reason.CONDITION_IN_WORDS);
        }
        return looked(item, paper, exempt || paper.condition() != null);
    }

    private static Check ignored(PlannedMaterial paper, Reason reason) {
        return Check.of(About.MATERIAL, paper.key(), Level.IGNORED, Status.IGNORED, reason);
    }

    private Check looked(String item, PlannedMaterial paper, boolean unasked) {
        Optional<Offer> owing = offered(item, Kind.TOLERANCE, paper);
        Optional<Offer> committing = offered(item, Kind.COMMITMENT, paper);
        boolean mayOwe = owing.filter(Offer::isAllowed).isPresent();
        boolean mayCommit = committing.filter(Offer::isAllowed).isPresent();
        int within = mayOwe ? owing.orElseThrow().within() : 0;
        if (given.uploaded().contains(paper.key())) {
            Level level = unasked ? Level.IGNORED : level(mayOwe, mayCommit);
            return new Check(About.MATERIAL, paper.key(), level, Status.PASSED, Reason.UPLOADED, within, null);
        }
        if (mayCommit && isSigned(item, Kind.COMMITMENT, paper)) {
            return Check.of(About.MATERIAL, paper.key(), Level.COMMITTED, Status.COMMITTED, Reason.COMMITTED);
        }
        if (mayOwe && isSigned(item, Kind.TOLERANCE, paper)) {
            return new Check(About.MATERIAL, paper.key(), Level.OWED, Status.OWED, Reason.OWED, within, null);
        }
        @Nullable
        CreditRecord bar = owing.map(Offer::bar)
                .or(() -> committing.map(Offer::bar))
                .or(() -> given.standing().barsCommitment().filter(_ -> isLostByStanding(paper)))
                .orElse(null);
        Reason reason = missing(mayOwe, mayCommit, bar != null);
        return new Check(About.MATERIAL, paper.key(), level(mayOwe, mayCommit), Status.FAILED, reason, within, bar);
    }

    private static Level level(boolean mayOwe, boolean mayCommit) {
        return mayOwe ? Level.OWED : mayCommit ? Level.COMMITTED : Level.MUST;
    }

    private static Reason missing(boolean mayOwe, boolean mayCommit, boolean barred) {
        if (mayOwe) {
            return mayCommit ? Reason.MISSING_MAY_OWE_OR_COMMIT : Reason.MISSING_MAY_OWE;
        }
        return mayCommit ? Reason.MISSING_MAY_COMMIT : barred ? Reason.MISSING_BARRED : Reason.MISSING;
    }

    /** 告知承诺 spares this paper, but not whom the credit gate bars from committing. */
    private boolean isLostByStanding(PlannedMaterial paper) {
        return paper.provider() == PlannedMaterial.Provider.COMMITMENT
                && given.standing().barsCommitment().isPresent();
    }

    private Check undertaking(Signed signed) {
        Undertaking what = signed.undertaking();
        Level level = what.kind() == Kind.TOLERANCE ? Level.OWED : Level.COMMITTED;
        @Nullable
        CreditRecord bar = Optional.ofNullable(offers(what.kind()).get(what.item()))
                .map(Offer::bar)
                .orElse(null);
        if (bar != null) {
            return new Check(
                    About.UNDERTAKING, what.kind().name(), Level.MUST, Status.FAILED, Reason.SIGNED_BARRED, 0, bar);
        }
        return Check.of(
                About.UNDERTAKING,
                what.kind().name(),
                level,
                signed.current() ? Status.PASSED : Status.FAILED,
                signed.current() ? Reason.SIGNED : Reason.SIGNED_ANOTHER_TEXT);
    }

    private boolean isSigned(String item, Kind kind, PlannedMaterial paper) {
        return given.signed().stream()
                .filter(Signed::current)
                .map(Signed::undertaking)
                .anyMatch(each -> each.item().equals(item)
                        && each.kind() == kind
                        && each.materials().contains(paper.key()));
    }

    private Optional<Offer> offered(String item, Kind kind, PlannedMaterial paper) {
        return Optional.ofNullable(offers(kind).get(item))
                .filter(offer -> offer.materials().contains(paper.key()));
    }

    private Map<String, Offer> offers(Kind kind) {
        return java.util.Objects.requireNonNull(offers.get(kind));
    }
}
