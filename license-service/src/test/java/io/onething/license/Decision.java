package io.onething.license;

import io.onething.kernel.CaseNumber;
import io.onething.test.EventContracts;
import io.onething.test.TestTopics;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample decision of approval-service for a case of its own, with what a test changes in it. */
final class Decision {
    static final String TOPIC = "onething.approval.events";
    static final String TYPE = "onething.approval.decided.v1";

    private static final AtomicLong CASES = new AtomicLong();

    private final ObjectNode data = (ObjectNode)
            JsonMapper.shared().readTree(EventContracts.sampleOf("approval-service", "approval.decided.v1"));

    Decision() {
        data.put(
                "caseNumber",
                CaseNumber.of(LocalDate.of(2026, 3, 2), CASES.incrementAndGet()).value());
    }

    String caseNumber() {
        return data.get("caseNumber").asString();
    }

    Decision with(String field, @Nullable String value) {
        data.put(field, value);
        return this;
    }

    Decision holder(String name) {
        data.putObject("holder").put("name", name);
        return this;
    }

    Decision license(String nameZh) {
        data.putObject("license").put("type", "LICENCE").put("nameZh", nameZh);
        return this;
    }

    Decision withoutLicense() {
        data.remove("license");
        return this;
    }

    Decision send() {
        TestTopics.send(TOPIC, TYPE, caseNumber(), data.toString());
        return this;
    }

    Decision sendAs(String eventId) {
        TestTopics.send(TOPIC, eventId, TYPE, caseNumber(), data.toString());
        return this;
    }
}
