package io.onething.plan;

import java.util.List;
import java.util.Optional;

/**
 * 办理方案: the items for one set of answers, their order, the one form and the one set of materials. It is computed even
 * where gates fail, so that an applicant can be shown what would be.
 *
 * @param theme code of the theme
 * @param edition number of the edition; 0 for a theme that is not published
 * @param nameZh name of the theme in Chinese
 * @param nameEn name of the theme in English
 * @param gateFailures gates that fail, in order; empty means that the theme may be filed
 * @param items planned items, in the order of the publication
 * @param offered items that may be chosen and are not
 * @param layers codes of the planned items, each in the earliest layer that its dependencies allow
 * @param criticalPath codes of the items along which the promised working days add up to most
 * @param criticalPathWorkingDays their sum, in working days; an item without a promise counts 0
 * @param promisedWorkingDays 承诺时限 of the whole: that sum, or the theme's published total where that is larger and
 *     some planned item has no promise
 * @param form 一张表: every field that the applicant is asked for, once
 * @param handedOver fields that an earlier item delivers, so that nobody is asked for them
 * @param materials 一套材料: every material, once
 * @param spared what the applicant is spared
 */
public record Plan(
        String theme,
        int edition,
        String nameZh,
        String nameEn,
        List<GateFailure> gateFailures,
        List<PlannedItem> items,
        List<Offer> offered,
        List<List<String>> layers,
        List<String> criticalPath,
        int criticalPathWorkingDays,
        int promisedWorkingDays,
        List<FormField> form,
        List<HandOver> handedOver,
        List<PlannedMaterial> materials,
        Spared spared) {

    public Optional<PlannedItem> item(String code) {
        return items.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<PlannedMaterial> material(String key) {
        return materials.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
