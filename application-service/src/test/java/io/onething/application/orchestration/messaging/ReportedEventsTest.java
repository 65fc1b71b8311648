package io.onething.application.orchestration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.orchestration.Report;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The samples of those who publish, read by our own narrow records. */
class ReportedEventsTest {
    private static final Instant TOLD = Instant.parse("2026-03-04T05:00:00Z");

    private static Report report(String producer, String type) {
        String sample = EventContracts.sampleOf(producer, type);
        return ReportedEvents.report(new IncomingEvent(
                "1", type, "20260304000000018", TOLD, Topics.APPROVAL, null, sample, JsonMapper.shared()));
    }

    @Test
    void reads_that_a_department_took_an_item() {
        assertThat(report("approval-service", ReportedEvents.RECEIVED))
                .isInstanceOfSatisfying(Report.Received.class, received -> {
                    assertThat(received.caseNumber()).hasSize(17);
                    assertThat(received.item()).isEqualTo("BIRTH_CERT");
                    assertThat(received.at()).isBefore(TOLD);
                });
    }

    @Test
    void reads_a_decision_with_what_it_delivers() {
        assertThat(report("approval-service", ReportedEvents.DECIDED))
                .isInstanceOfSatisfying(Report.Decided.class, decided -> {
                    assertThat(decided.approved()).isTrue();
                    assertThat(decided.output()).containsKey("birthCertificateNo");
                });
    }

    @Test
    void reads_how_a_clock_stands() {
        assertThat(report("approval-service", ReportedEvents.CLOCK_MOVED))
                .isInstanceOfSatisfying(Report.ClockMoved.class, moved -> {
                    assertThat(moved.cause()).isEqualTo(Report.ClockMoved.Cause.SUSPENDED);
                    assertThat(moved.clock().isPaused()).isTrue();
                    assertThat(moved.clock().excludedWorkingDays()).isEqualTo(1);
                });
    }

    @Test
    void reads_why_an_item_is_not_accepted_and_where_to_go() {
        assertThat(report("approval-service", ReportedEvents.NOT_ACCEPTED))
                .isInstanceOfSatisfying(
                        Report.NotAccepted.class,
                        refused -> assertThat(refused.reason()).isEqualTo("不属于本机关职权范围(请向区卫生健康局申请)"));
    }

    @Test
    void reads_until_when_owed_papers_come_and_what_follows_if_they_do_not() {
        assertThat(report("approval-service", ReportedEvents.TOLERANCE_BEGUN))
                .isInstanceOfSatisfying(
                        Report.ToleranceBegun.class,
                        begun -> assertThat(begun.supplyBy()).isEqualTo("2026-03-11"));
        assertThat(report("approval-service", ReportedEvents.TOLERANCE_REMINDER))
                .isInstanceOfSatisfying(
                        Report.ToleranceReminded.class,
                        near -> assertThat(near.supplyBy()).isEqualTo("2026-03-11"));
        assertThat(report("approval-service", ReportedEvents.LAPSED))
                .isInstanceOfSatisfying(
                        Report.ToleranceLapsed.class,
                        lapsed -> assertThat(lapsed.reason()).contains("逾期未补齐"));
    }

    @Test
    void reads_the_number_of_a_license() {
        assertThat(report("license-service", ReportedEvents.ISSUED))
                .isInstanceOfSatisfying(Report.LicenseIssued.class, issued -> {
                    assertThat(issued.licenseNumber()).isNotBlank();
                    assertThat(issued.at()).isEqualTo(TOLD);
                });
    }
}
