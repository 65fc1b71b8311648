package io.onething.approval.task;

import io.onething.approval.timelimit.Rank;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 卫生健康部门 is to certify the birth of 陈安禾. */
final class BirthCertificate {
    static final Instant ASSIGNED = Instant.parse("2026-03-04T02:00:00Z");
    static final Instant LATER = ASSIGNED.plusSeconds(3600);

    static final Map<String, Object> OUTPUT =
            Map.of("birthCertificateNo", "T440012345", "childName", "陈安禾", "motherId", "999999199305180022");

    private BirthCertificate() {}

    static Item item() {
        return new Item(
                "BIRTH_CERT",
                "出生医学证明(首次签发)",
                "Birth medical certificate",
                new Item.Theme("NEWBORN", 1, "新生儿出生“一件事”", "Newborn, one thing"),
                new Item.Department("WJ", "卫生健康部门"),
                "ADMIN_CONFIRMATION",
                1,
                null,
                Set.of("parents-id", "childName"),
                List.of(
                        output("birthCertificateNo", Map.of("type", "string", "pattern", "^[A-Z][0-9]{9}$")),
                        output("childName", Map.of("type", "string", "minLength", 1)),
                        output("motherId", Map.of("type", "string", "format", "resident-id"))),
                new Item.License("CERTIFICATE", "出生医学证明"),
                Terms.NONE,
                false,
                Set.of(),
                null);
    }

    static Approval approval() {
        return new Approval(
                UUID.fromString("6f1c2a52-8f0e-4f57-9a0b-3d1f5f1b7c01"),
                "20260304000000018",
                item(),
                new Holder("王芳", "999999199305180022"),
                "wang.fang",
                ASSIGNED,
                1,
                null,
                Proceeding.NEW,
                null,
                null);
    }

    static TaskAnswer says(Answer answer) {
        return new TaskAnswer(approval().taskId(), "wj", Rank.STAFF, null, answer);
    }

    private static Item.Output output(String code, Map<String, Object> schema) {
        return new Item.Output(code, code, code, schema);
    }
}
