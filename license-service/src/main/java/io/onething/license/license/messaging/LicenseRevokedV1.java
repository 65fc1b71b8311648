package io.onething.license.license.messaging;

import java.time.Instant;

/** {@code onething.license.revoked.v1}; its fields are described in the contract. */
record LicenseRevokedV1(
        String licenseNumber,
        String caseNumber,
        String itemCode,
        String nameZh,
        String itemNameZh,
        String itemNameEn,
        LicenseIssuedV1.DepartmentV1 department,
        String holderSubject,
        String ground,
        Instant revokedAt) {
    static final String TYPE = "onething.license.revoked.v1";
}
