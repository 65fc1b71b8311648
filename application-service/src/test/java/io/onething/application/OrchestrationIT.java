package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Fan-out and join under repeats, disorder and haste. */
class OrchestrationIT extends ApplicationIT {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);

    @Autowired
    @Qualifier("reportsOfItems")
    Subscription reports;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void repeats_and_disorder_change_nothing() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 0);
        // The license overtakes its decision; the receipt comes late; all of it comes twice under new identifiers.
        take(license(number, "VACCINE"));
        take(approval(number, "VACCINE"), approval(number, "VACCINE"));
        String known = portal.find(number).json().toString();
        int events = published(number);
        take(receipt(number, "VACCINE"), license(number, "VACCINE"), approval(number, "VACCINE"));
        take(refusal(number, "VACCINE"));
        assertThat(portal.find(number).json()).hasToString(known);
        assertThat(published(number)).isEqualTo(events);
    }

    @Test
    void the_same_event_delivered_twice_is_taken_in_once() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 0);
        String id = UUID.randomUUID().toString();
        String refused = Departments.refused(number, "VACCINE", "超龄");
        for (int i = 0; i < 2; i++) {
            TestTopics.send(Topics.APPROVAL, id, "onething.approval.decided.v1", number, refused);
        }
        awaitItem(portal, number, "VACCINE", "REFUSED");
        Departments.receive(number, "BIRTH_CERT");
        Awaitility.await().until(() -> timeline(number, "case-item.received") == 1);
        assertThat(timeline(number, "case-item.refused")).isEqualTo(1);
    }

    @Test
    void decisions_at_the_same_time_join_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            Portal portal = somebody();
            String number = portal.file(TestThemes.NEWBORN, 0);
            take(approval(number, "BIRTH_CERT"), license(number, "BIRTH_CERT"));
            take(approval(number, "HUKOU"), license(number, "HUKOU"));
            take(approval(number, "MED_INS"), license(number, "MED_INS"));
            List<Callable<Void>> last = new ArrayList<>();
            for (IncomingEvent event : List.of(
                    approval(number, "VACCINE"),
                    license(number, "VACCINE"),
                    approval(number, "SS_CARD"),
                    license(number, "SS_CARD"),
                    approval(number, "BIRTH_COST"),
                    approval(number, "MATERNITY_ALLOWANCE"),
                    approval(number, "INS_PAY"),
                    approval(number, "INS_PAY"))) {
                last.add(() -> {
                    take(event);
                    return null;
                });
            }
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var done : threads.invokeAll(last)) {
                    done.get();
                }
            }
            assertThat(portal.find(number).text("result")).isEqualTo("APPROVED");
            assertThat(timeline(number, "case-file.completed")).isEqualTo(1);
            assertThat(timeline(number, "case-item.dispatched"))
                    .isEqualTo(PLAN.items().size());
        }
    }

    @Test
    void crosswise_batches_do_not_wait_for_each_other_for_ever() throws Exception {
        List<String> numbers = IntStream.range(0, 6)
                .mapToObj(_ -> somebody().file(TestThemes.NEWBORN, 0))
                .toList();
        List<Callable<Void>> batches = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<String> order = i % 2 == 0 ? numbers : numbers.reversed();
            batches.add(() -> {
                take(order.stream().map(number -> approval(number, "VACCINE")).toArray(IncomingEvent[]::new));
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(batches)) {
                done.get();
            }
        }
        for (String number : numbers) {
            assertThat(timeline(number, "case-item.approved")).isEqualTo(1);
        }
    }

    @Test
    void a_batch_costs_the_same_number_of_statements_whatever_its_size() {
        int one = statements(1);
        int many = statements(25);
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(7);
    }

    private int statements(int cases) {
        IncomingEvent[] approvals = IntStream.range(0, cases)
                .mapToObj(_ -> approval(somebody().file(TestThemes.NEWBORN, 0), "BIRTH_CERT"))
                .toArray(IncomingEvent[]::new);
        return StatementCount.of(() -> take(approvals));
    }

    @Test
    void what_cannot_be_true_is_parked_and_keeps_nobody_else_waiting() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 0);
        String stranger = "20260101000000018";
        TestTopics.send(
                Topics.APPROVAL, "onething.approval.decided.v1", stranger, Departments.refused(stranger, "HUKOU", "x"));
        Departments.refuse(number, "VACCINE", "超龄");
        awaitItem(portal, number, "VACCINE", "REFUSED");
        Portal operator = new Portal(TestTokens.operator(), client);
        Awaitility.await()
                .until(() -> operator.get("/api/operations/application-service/dead-letters")
                        .json()
                        .path("items")
                        .valueStream()
                        .anyMatch(each -> each.path("subject").asString().equals(stranger)));
    }

    private void take(IncomingEvent... events) {
        transactions.executeWithoutResult(_ -> reports.handler().accept(List.of(events)));
    }

    private static IncomingEvent approval(String number, String item) {
        var output = TestThemes.output(TestThemes.NEWBORN, PLAN, item);
        return event("onething.approval.decided.v1", number, Departments.approved(number, item, output));
    }

    private static IncomingEvent refusal(String number, String item) {
        return event("onething.approval.decided.v1", number, Departments.refused(number, item, "改主意"));
    }

    private static IncomingEvent receipt(String number, String item) {
        return event("onething.approval.received.v1", number, Departments.received(number, item));
    }

    private static IncomingEvent license(String number, String item) {
        return event("onething.license.issued.v1", number, Departments.licensed(number, item));
    }

    private static IncomingEvent event(String type, String number, String data) {
        return new IncomingEvent(
                UUID.randomUUID().toString(),
                type,
                number,
                Instant.parse("2026-03-04T03:00:00Z"),
                Topics.APPROVAL,
                null,
                data,
                JsonMapper.shared());
    }

    private int timeline(String number, String event) {
        return jdbc.sql("select count(*) from timeline_entry where case_number = ? and event = ?")
                .params(number, event)
                .query(Integer.class)
                .single();
    }

    private int published(String number) {
        return jdbc.sql("select count(*) from outbox where subject = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
