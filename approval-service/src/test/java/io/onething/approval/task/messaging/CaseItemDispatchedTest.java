package io.onething.approval.task.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.Item;
import io.onething.approval.task.Material;
import io.onething.approval.task.Task;
import io.onething.test.EventContracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import tools.jackson.databind.json.JsonMapper;

class CaseItemDispatchedTest {
    @Test
    void the_sample_of_application_service_becomes_a_task() {
        var dispatched = JsonMapper.shared()
                .readValue(
                        EventContracts.sampleOf("application-service", CaseItemDispatched.TYPE),
                        CaseItemDispatched.class);
        Instant now = Instant.parse("2026-03-04T02:00:02Z");
        Task task = Mappers.getMapper(DispatchMapper.class).task(dispatched, UUID.randomUUID(), now);
        Item item = task.approval().item();
        assertThat(item.code()).isEqualTo("BIRTH_CERT");
        assertThat(item.department().code()).isEqualTo("WJ");
        assertThat(item.region()).isEqualTo(new Item.Region("PROVINCE", "广东"));
        assertThat(item.regime()).isNotBlank();
        assertThat(item.outputs()).extracting(Item.Output::code).contains("birthCertificateNo");
        assertThat(item.license()).isNotNull();
        assertThat(task.approval().caseNumber()).hasSize(17);
        assertThat(task.approval().holder().name()).isNotBlank();
        assertThat(task.approval().applicantSubject()).isNotBlank();
        assertThat(task.approval().assignedAt()).isEqualTo(now);
        assertThat(task.data()).isNotEmpty();
        assertThat(task.materials()).extracting(Material::nameZh).doesNotContainNull();
    }
}
