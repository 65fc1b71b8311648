package io.onething.license.license.messaging;

import java.time.Instant;

/** What this service reads of {@code onething.approval.revoked.v1}. */
record ApprovalRevokedV1(String caseNumber, String itemCode, String ground, Instant revokedAt) {
    static final String TYPE = "onething.approval.revoked.v1";
}
