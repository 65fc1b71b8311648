package io.onething.license.license;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An approved case item for which a license is due.
 *
 * @param key case file and item
 * @param itemNameZh name of the item in Chinese
 * @param itemNameEn name of the item in English
 * @param department that approved it
 * @param type kind of license as the catalog names it
 * @param nameZh name of the license as the catalog writes it, perhaps with its term: 食品经营许可证(有效期5年)
 * @param holder who holds it
 * @param holderSubject in whose list it appears
 * @param output what the decision says, value by field code, in order
 */
public record ApprovedItem(
        CaseItemKey key,
        String itemNameZh,
        String itemNameEn,
        Department department,
        String type,
        String nameZh,
        Holder holder,
        String holderSubject,
        Map<String, Object> output) {

    public ApprovedItem {
        output = Collections.unmodifiableMap(new LinkedHashMap<>(output));
    }

    /**
     * Which item of which case.
     *
     * @param caseNumber number of the case file
     * @param itemCode code of the item within the theme
     */
    public record CaseItemKey(String caseNumber, String itemCode) {}

    /**
     * Who issues.
     *
     * @param code of the department
     * @param nameZh its name in Chinese
     */
    public record Department(String code, String nameZh) {}

    /**
     * 持证主体.
     *
     * @param name of the person or enterprise
     * @param idNumber 公民身份号码, 统一社会信用代码 or another number; null where unknown
     */
    public record Holder(String name, @Nullable String idNumber) {}
}
