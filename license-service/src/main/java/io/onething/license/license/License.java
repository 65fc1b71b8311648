package io.onething.license.license;

import io.onething.license.license.ApprovedItem.CaseItemKey;
import io.onething.license.license.ApprovedItem.Department;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 证照, without personal data.
 *
 * @param number see {@link LicenseNumber}
 * @param key case file and item it was issued for: one license each
 * @param itemNameZh name of the item in Chinese
 * @param itemNameEn name of the item in English
 * @param nameZh name of the license in Chinese
 * @param type kind of license as the catalog names it
 * @param department that issues it
 * @param holderSubject in whose list it appears
 * @param issuedOn day of issue in Beijing
 * @param validUntil last day of validity in Beijing; null: without end (长期)
 * @param status in force or not
 * @param sha256 of the signed file, in lower-case hexadecimal
 */
public record License(
        String number,
        CaseItemKey key,
        String itemNameZh,
        String itemNameEn,
        String nameZh,
        String type,
        Department department,
        String holderSubject,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        Status status,
        String sha256) {

    public enum Status {
        /** 有效. */
        ACTIVE,
        /** 撤销. */
        REVOKED
    }
}
