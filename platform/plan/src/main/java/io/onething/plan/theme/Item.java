package io.onething.plan.theme;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 事项: one matter of one department within a theme, with its own law and limits.
 *
 * @param code code within the theme
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param department who decides
 * @param regime law it is handled under
 * @param dependsOn what must be completed first
 * @param optionalWhen when it is in the plan; null means always
 * @param materials papers and forms it asks for
 * @param statutoryWorkingDays 法定时限; null where no source gives one
 * @param statutoryBasis provision the statutory limit is from
 * @param promisedWorkingDays 承诺时限; null where no source gives one
 * @param promisedBasis where the promise is from
 * @param output what it ends in
 * @param inspection whether somebody comes to look
 * @param commitment 告知承诺: whether a commitment may stand in for a proof
 * @param notes remarks of the publication
 * @param sources ids of sources
 * @param assumed fields of this item that no source gives
 * @param waits waiting times
 * @param limitByCondition statutory limits that hold instead where their conditions hold
 * @param fields codes of fields it asks for beside those of its forms; our extension
 * @param terms what it allows beyond the straight way; never null; our extension
 */
public record Item(
        String code,
        String nameZh,
        String nameEn,
        Department department,
        Regime regime,
        List<Dependency> dependsOn,
        @Nullable OptionalWhen optionalWhen,
        List<Material> materials,
        @Nullable Integer statutoryWorkingDays,
        @Nullable String statutoryBasis,
        @Nullable Integer promisedWorkingDays,
        @Nullable String promisedBasis,
        Output output,
        boolean inspection,
        boolean commitment,
        @Nullable String notes,
        List<String> sources,
        List<String> assumed,
        List<Wait> waits,
        List<LimitByCondition> limitByCondition,
        List<String> fields,
        @Nullable Terms terms) {

    public Item {
        dependsOn = Copies.of(dependsOn);
        materials = Copies.of(materials);
        sources = Copies.of(sources);
        assumed = Copies.of(assumed);
        waits = Copies.of(waits);
        limitByCondition = Copies.of(limitByCondition);
        fields = Copies.of(fields);
        terms = terms == null ? Terms.NONE : terms;
    }

    @Override
    public Terms terms() {
        return Objects.requireNonNull(terms);
    }

    /** Whether the applicant chooses it. */
    public boolean chosenByApplicant() {
        return optionalWhen != null && optionalWhen.mode() == OptionalWhen.Mode.CHOICE;
    }
}
