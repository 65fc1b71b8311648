package io.onething.license.license.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.license.license.ApprovedItem;
import io.onething.license.license.ApprovedItem.CaseItemKey;
import io.onething.test.EventContracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ApprovalDecidedV1Test {
    @Test
    void reads_the_sample_of_approval_service() {
        String sample = EventContracts.sampleOf("approval-service", "approval.decided.v1");
        var decided = JsonMapper.shared().readValue(sample, ApprovalDecidedV1.class);
        assertThat(decided.callsForLicense()).isTrue();
        ApprovedItem item = new LicenseMessageMapperImpl().approved(decided);
        assertThat(item.key()).isEqualTo(new CaseItemKey(decided.caseNumber(), "BIRTH_CERT"));
        assertThat(item.nameZh()).isEqualTo("出生医学证明");
        assertThat(item.type()).isEqualTo("CERTIFICATE");
        assertThat(item.department().code()).isEqualTo("WJ");
        assertThat(item.holder().name()).isNotBlank();
        assertThat(item.holderSubject()).isEqualTo("wang.fang");
        assertThat(item.output()).containsKey("childName");
    }

    @Test
    void a_refusal_calls_for_no_license() {
        String sample = EventContracts.sampleOf("approval-service", "approval.decided.v1")
                .replace("\"APPROVED\"", "\"REFUSED\"");
        assertThat(JsonMapper.shared()
                        .readValue(sample, ApprovalDecidedV1.class)
                        .callsForLicense())
                .isFalse();
    }
}
