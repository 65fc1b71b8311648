package io.onething.approval.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 事项 as it was dispatched: what it is and what its approval must bring. Holds no personal data.
 *
 * @param code code within the theme
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param theme the theme the case was filed for
 * @param department who decides
 * @param regime law it is handled under
 * @param promisedWorkingDays 承诺时限, or null
 * @param statutoryWorkingDays 法定时限, or null
 * @param inputs keys of its papers and codes of its fields: what a department can ask to be corrected
 * @param outputs fields an approval must bring
 * @param license what is issued on approval, or null
 * @param terms what it allows beyond the straight way; never null
 * @param inspection whether somebody comes to look
 * @param inspectedItems codes of all items of the case that are to be inspected, which one appointment serves
 * @param region where the theme holds, or null where it holds everywhere
 */
public record Item(
        String code,
        String nameZh,
        String nameEn,
        Theme theme,
        Department department,
        String regime,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        Set<String> inputs,
        List<Output> outputs,
        @Nullable License license,
        @Nullable Terms terms,
        @Nullable Boolean inspection,
        @Nullable Set<String> inspectedItems,
        @Nullable Region region) {

    public Item {
        inputs = Set.copyOf(inputs);
        outputs = List.copyOf(outputs);
        // Items of approvals that were kept before they had them.
        terms = terms == null ? Terms.NONE : terms;
        inspection = Boolean.TRUE.equals(inspection);
        inspectedItems = inspectedItems == null ? Set.of() : Set.copyOf(inspectedItems);
    }

    @Override
    public Terms terms() {
        return Objects.requireNonNull(terms);
    }

    @Override
    public Boolean inspection() {
        return Boolean.TRUE.equals(inspection);
    }

    @Override
    public Set<String> inspectedItems() {
        return Objects.requireNonNull(inspectedItems);
    }

    /**
     * 一件事.
     *
     * @param code of the theme
     * @param edition the case is pinned to
     * @param nameZh Chinese name
     * @param nameEn English name
     */
    public record Theme(String code, int edition, String nameZh, String nameEn) {}

    /**
     * 部门.
     *
     * @param code such as {@code GA}
     * @param nameZh Chinese name
     */
    public record Department(String code, String nameZh) {}

    /**
     * A field that an approval must bring.
     *
     * @param code name of the field
     * @param nameZh Chinese label
     * @param nameEn English label
     * @param schema JSON Schema 2020-12 of its value
     */
    public record Output(String code, String nameZh, String nameEn, Map<String, Object> schema) {}

    /**
     * 办理地区.
     *
     * @param scope kind of place, such as {@code CITY}
     * @param nameZh Chinese name of the place or places
     */
    public record Region(String scope, String nameZh) {}

    /**
     * 证照.
     *
     * @param type kind of license
     * @param nameZh Chinese name
     */
    public record License(String type, String nameZh) {}
}
