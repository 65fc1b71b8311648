package io.onething.application.undertaking;

import io.onething.application.credit.CreditRecord;
import io.onething.application.credit.Standing;
import io.onething.application.undertaking.Offer.Whether;
import io.onething.application.undertaking.Undertaking.Kind;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of each item's edition allow to be owed or committed to, under the applicant's standing: the one place
 * that says how strict a case is (容缺: 湘西 2022, 辽宁; 告知承诺: 国办发〔2020〕42号).
 */
public final class Offers {
    private Offers() {}

    /** Whether it matters for this plan what is signed and what stands against the applicant. */
    public static boolean vary(Plan plan) {
        return plan.items().stream()
                        .anyMatch(item -> item.terms().toleranceWithin() != null
                                || item.terms().commitment() != null)
                || plan.materials().stream().anyMatch(paper -> paper.provider() == PlannedMaterial.Provider.COMMITMENT);
    }

    /** For every item both kinds, in the order of the plan. */
    public static List<Offer> of(Plan plan, Standing standing) {
        return plan.items().stream()
                .flatMap(item -> Stream.of(tolerance(plan, item, standing), commitment(plan, item, standing)))
                .toList();
    }

    public static Optional<Offer> of(Plan plan, Standing standing, String item, Kind kind) {
        return of(plan, standing).stream()
                .filter(each -> each.item().equals(item) && each.kind() == kind)
                .findFirst();
    }

    private static Offer tolerance(Plan plan, PlannedItem item, Standing standing) {
        List<String> papers = item.terms().toleranceWithin() == null
                ? List.of()
                : papers(plan, item)
                        .filter(Offers::mayBeOwed)
                        .map(PlannedMaterial::key)
                        .toList();
        boolean listed = !papers.isEmpty();
        return offer(item, Kind.TOLERANCE, listed, papers, within(item), standing.barsTolerance());
    }

    private static Offer commitment(Plan plan, PlannedItem item, Standing standing) {
        var terms = item.terms().commitment();
        List<String> papers = terms == null
                ? List.of()
                : papers(plan, item)
                        .filter(each -> terms.replaces().contains(each.key())
                                || each.provider() == PlannedMaterial.Provider.COMMITMENT)
                        .map(PlannedMaterial::key)
                        .toList();
        return offer(item, Kind.COMMITMENT, terms != null, papers, 0, standing.barsCommitment());
    }

    private static Offer offer(
            PlannedItem item, Kind kind, boolean listed, List<String> papers, int within, Optional<CreditRecord> bar) {
        Whether whether = !listed ? Whether.NOT_LISTED : bar.isPresent() ? Whether.BARRED : Whether.OFFERED;
        @Nullable CreditRecord shown = listed ? bar.orElse(null) : null;
        return new Offer(item.code(), kind, whether, papers, within, shown);
    }

    private static Stream<PlannedMaterial> papers(Plan plan, PlannedItem item) {
        return plan.materials().stream().filter(each -> each.items().contains(item.code()));
    }

    private static boolean mayBeOwed(PlannedMaterial paper) {
        return paper.mustBeUploaded() && paper.toleranceAllowed();
    }

    /** 补正时间不超过该事项的办理时限 (辽宁): at most the item's own limit. */
    private static int within(PlannedItem item) {
        int asked = Objects.requireNonNullElse(item.terms().toleranceWithin(), 0);
        @Nullable Integer promised = item.promisedWorkingDays(false);
        @Nullable Integer limit = promised == null ? item.statutoryWorkingDays() : promised;
        return limit == null ? asked : Math.min(asked, limit);
    }
}
