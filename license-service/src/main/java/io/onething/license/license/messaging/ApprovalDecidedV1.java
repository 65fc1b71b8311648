package io.onething.license.license.messaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code onething.approval.decided.v1}. */
record ApprovalDecidedV1(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        DepartmentV1 department,
        String decision,
        @Nullable Map<String, Object> output,
        @Nullable LicenseV1 license,
        HolderV1 holder,
        String applicantSubject) {
    static final String TYPE = "onething.approval.decided.v1";

    record DepartmentV1(String code, String nameZh) {}

    record LicenseV1(String type, String nameZh) {}

    record HolderV1(String name, @Nullable String idNumber) {}

    /** Whether a license is due: approved, and the item ends in one. */
    boolean callsForLicense() {
        return decision.equals("APPROVED") && license != null;
    }
}
