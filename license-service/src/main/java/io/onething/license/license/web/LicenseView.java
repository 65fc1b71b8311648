package io.onething.license.license.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A license in its holder's list.
 *
 * @param number 证照编号
 * @param nameZh name of the license in Chinese
 * @param type kind of license as the catalog names it
 * @param caseNumber of the case file it was issued in
 * @param itemCode code of the approved item
 * @param itemNameZh name of the item in Chinese
 * @param itemNameEn name of the item in English
 * @param department that issued it
 * @param issuedOn day of issue in Beijing
 * @param validUntil last day of validity in Beijing; null: without end (长期)
 * @param status {@code ACTIVE} or {@code REVOKED}
 * @param sha256 of the file, in lower-case hexadecimal
 */
record LicenseView(
        String number,
        String nameZh,
        String type,
        String caseNumber,
        String itemCode,
        String itemNameZh,
        String itemNameEn,
        DepartmentView department,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String status,
        String sha256) {

    /**
     * Who issued.
     *
     * @param code of the department
     * @param nameZh its name in Chinese
     */
    record DepartmentView(String code, String nameZh) {}

    /**
     * Who holds.
     *
     * @param name of the person or enterprise
     * @param idNumber its number in full; null where unknown
     */
    record HolderView(String name, @Nullable String idNumber) {}

    /**
     * A license in full.
     *
     * @param license as in the list
     * @param holder who holds it
     * @param output what the decision says, value by field code
     */
    record Detail(LicenseView license, HolderView holder, Map<String, Object> output) {}
}
