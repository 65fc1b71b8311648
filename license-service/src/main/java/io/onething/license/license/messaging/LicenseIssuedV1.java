package io.onething.license.license.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code onething.license.issued.v1}; its fields are described in the contract. */
record LicenseIssuedV1(
        String licenseNumber,
        String caseNumber,
        String itemCode,
        String nameZh,
        String type,
        String itemNameZh,
        String itemNameEn,
        DepartmentV1 department,
        String holderSubject,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String sha256) {
    static final String TYPE = "onething.license.issued.v1";

    record DepartmentV1(String code, String nameZh) {}
}
