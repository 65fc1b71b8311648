package io.onething.notification;

import io.onething.kernel.CaseNumber;
import io.onething.messaging.Topics;
import io.onething.test.TestTopics;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A case as the other services tell of it: a birth is registered, then a household entry. */
record CaseStory(String number, String subject, @Nullable String email, String locale) {
    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A new case with a mailbox of its own. */
    static CaseStory of(String subject) {
        int running = RUNNING.incrementAndGet();
        String number = CaseNumber.of(LocalDate.of(2026, 3, 4), running).value();
        return new CaseStory(number, subject, number + "@example.com", "zh");
    }

    CaseStory inEnglish() {
        return new CaseStory(number, subject, email, "en");
    }

    CaseStory mailedTo(@Nullable String address) {
        return new CaseStory(number, subject, address, locale);
    }

    String mailbox() {
        return Objects.requireNonNull(email);
    }

    void submitted() {
        submitted(UUID.randomUUID().toString());
    }

    void submitted(String eventId) {
        var applicant = new HashMap<String, Object>(Map.of("subject", subject, "locale", locale));
        if (email != null) {
            applicant.put("email", email);
        }
        send(
                Topics.CASE_FILE,
                eventId,
                "onething.case-file.submitted.v1",
                Map.of(
                        "caseNumber",
                        number,
                        "theme",
                        theme(),
                        "applicant",
                        applicant,
                        "submittedAt",
                        "2026-03-04T02:00:00Z",
                        "promisedOn",
                        "2026-03-11",
                        "items",
                        List.of(
                                item("BIRTH_CERT", "出生医学证明", "Birth certificate", "卫生健康部门"),
                                item("HUKOU", "出生登记", "Household registration", "公安机关"))));
    }

    void approved() {
        decided(Map.of("decision", "APPROVED"));
    }

    void refused(String reason) {
        decided(Map.of("decision", "REFUSED", "reason", reason));
    }

    private void decided(Map<String, Object> decision) {
        var data = new HashMap<String, Object>(decision);
        data.putAll(item("BIRTH_CERT", "出生医学证明", "Birth certificate", "卫生健康部门"));
        data.put("caseNumber", number);
        data.put("output", Map.of("birthCertificateNo", "T440012345"));
        data.put("decidedAt", "2026-03-04T03:00:00Z");
        send(Topics.APPROVAL, "onething.approval.decided.v1", data);
    }

    void blocked() {
        send(
                Topics.CASE_FILE,
                "onething.case-item.blocked.v1",
                Map.of(
                        "caseNumber", number,
                        "itemCode", "HUKOU",
                        "nameZh", "出生登记",
                        "nameEn", "Household registration",
                        "blockedBy", List.of("BIRTH_CERT"),
                        "applicantSubject", subject,
                        "blockedAt", "2026-03-04T03:00:00Z"));
    }

    void licensed() {
        send(
                Topics.LICENSE,
                "onething.license.issued.v1",
                Map.of(
                        "licenseNumber", "WJ-CERT-2026-00000001",
                        "caseNumber", number,
                        "itemCode", "BIRTH_CERT",
                        "nameZh", "出生医学证明",
                        "itemNameZh", "出生医学证明",
                        "itemNameEn", "Birth certificate",
                        "issuedOn", "2026-03-05",
                        "holderSubject", subject));
    }

    void completed() {
        send(
                Topics.CASE_FILE,
                "onething.case-file.completed.v1",
                Map.of(
                        "caseNumber",
                        number,
                        "theme",
                        theme(),
                        "result",
                        "PARTLY_APPROVED",
                        "completedAt",
                        "2026-03-06T07:15:00Z",
                        "items",
                        List.of(
                                Map.of(
                                        "code",
                                        "BIRTH_CERT",
                                        "nameZh",
                                        "出生医学证明",
                                        "nameEn",
                                        "Birth certificate",
                                        "state",
                                        "APPROVED",
                                        "licenseNumber",
                                        "WJ-CERT-2026-00000001"),
                                Map.of(
                                        "code",
                                        "HUKOU",
                                        "nameZh",
                                        "出生登记",
                                        "nameEn",
                                        "Household registration",
                                        "state",
                                        "REFUSED",
                                        "reason",
                                        "户口簿与申报信息不一致"))));
    }

    private static Map<String, Object> theme() {
        return Map.of("code", "NEWBORN", "edition", 1, "nameZh", "新生儿出生一件事", "nameEn", "Newborn");
    }

    private static Map<String, Object> item(String code, String zh, String en, String department) {
        return Map.of(
                "code", code, "nameZh", zh, "nameEn", en, "department", Map.of("code", "D", "nameZh", department));
    }

    private void send(String topic, String type, Map<String, Object> data) {
        send(topic, UUID.randomUUID().toString(), type, data);
    }

    private void send(String topic, String id, String type, Map<String, Object> data) {
        TestTopics.send(topic, id, type, number, JSON.writeValueAsString(data));
    }
}
