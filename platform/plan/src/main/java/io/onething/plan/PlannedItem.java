package io.onething.plan;

import io.onething.plan.theme.Department;
import io.onething.plan.theme.LicenseType;
import io.onething.plan.theme.Output;
import io.onething.plan.theme.Regime;
import io.onething.plan.theme.Terms;
import io.onething.plan.theme.Wait;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan.
 *
 * @param code code within the theme
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param department who decides
 * @param regime law it is handled under
 * @param layer layer it is in, from 0
 * @param needs what earlier items of this plan hand to it
 * @param fields codes of all fields whose values a task of this item may carry; it may carry no others
 * @param outputs codes of the fields it must deliver when approved, because other planned items need them
 * @param license the electronic license it ends in; null where it ends in something else
 * @param outcome what it ends in, license or not
 * @param promisedWorkingDays 承诺时限; null where none is promised
 * @param statutoryWorkingDays 法定时限 under these answers; null where no source gives one
 * @param statutoryBasis provision the statutory limit is from
 * @param inspection whether somebody comes to look
 * @param commitment whether a commitment may stand in for a proof
 * @param waits waiting times under these answers
 * @param notes remarks of the publication
 * @param includedWhen the expression that put it into the plan; null where it always is
 * @param terms what it allows beyond the straight way; never null
 */
public record PlannedItem(
        String code,
        String nameZh,
        String nameEn,
        Department department,
        Regime regime,
        int layer,
        List<Need> needs,
        List<String> fields,
        List<String> outputs,
        @Nullable License license,
        Output outcome,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        @Nullable String statutoryBasis,
        boolean inspection,
        boolean commitment,
        List<Wait> waits,
        @Nullable String notes,
        @Nullable String includedWhen,
        @Nullable Terms terms) {

    public PlannedItem {
        // Plans that were kept before items had terms.
        terms = terms == null ? Terms.NONE : terms;
    }

    @Override
    public Terms terms() {
        return Objects.requireNonNull(terms);
    }

    /**
     * 承诺时限 of the way that is taken: an item that may be granted on a commitment promises by that, and takes its
     * ordinary time without one (消防法 art. 15).
     *
     * @param committed whether a commitment is signed
     * @return working days; null where none is promised
     */
    public @Nullable Integer promisedWorkingDays(boolean committed) {
        var terms = terms().commitment();
        return committed || terms == null || terms.ordinaryWithin() == null
                ? promisedWorkingDays
                : terms.ordinaryWithin();
    }

    /** Codes of the planned items that must be approved before this one is dispatched. */
    public List<String> predecessors() {
        return needs.stream().map(Need::item).toList();
    }

    /**
     * What an earlier item of the plan hands over.
     *
     * @param item code of the earlier item
     * @param data codes of the fields; empty where only its completion is waited for
     */
    public record Need(String item, List<String> data) {}

    /**
     * An electronic license.
     *
     * @param type kind of license
     * @param nameZh its name
     */
    public record License(LicenseType type, String nameZh) {}
}
