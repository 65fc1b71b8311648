package io.onething.application.orchestration.messaging;

import io.onething.application.orchestration.Runs;
import io.onething.application.timeline.Timeline;
import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What approval-service tells of joint inspections and hearings: the timeline hears of it, the course does not change. */
@Configuration(proxyBeanMethods = false)
class ProcedureEvents {
    static final String SCHEDULED = "onething.inspection.scheduled.v1";
    static final String CANCELLED = "onething.inspection.cancelled.v1";
    static final String CONCLUDED = "onething.inspection.concluded.v1";
    static final String HEARING = "onething.hearing.changed.v1";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** As far as it matters here. */
    record InspectionScheduled(String caseNumber, Instant startsAt, Instant scheduledAt) {}

    /** As far as it matters here. */
    record InspectionCancelled(String caseNumber, Instant cancelledAt) {}

    /** As far as it matters here. */
    record InspectionConcluded(String caseNumber, boolean settled, List<Found> items, Instant concludedAt) {
        record Found(List<Correction> corrections) {}

        record Correction(boolean settled) {}
    }

    /** As far as it matters here. */
    record HearingChanged(
            String caseNumber,
            String itemCode,
            State state,
            LocalDate requestBy,
            @Nullable Instant heldAt,
            Instant changedAt) {
        enum State {
            TOLD,
            REQUESTED,
            ANNOUNCED,
            RECORDED,
            LAPSED,
            CANCELLED
        }
    }

    @Bean
    Subscription procedures(Runs runs, Timeline timeline) {
        return Subscription.to(
                "application-service-procedures",
                Set.of(Topics.APPROVAL),
                Set.of(SCHEDULED, CANCELLED, CONCLUDED, HEARING),
                events -> {
                    List<TimelineEntry> entries =
                            events.stream().flatMap(ProcedureEvents::entry).toList();
                    runs.lock(entries.stream().map(TimelineEntry::caseNumber).collect(Collectors.toSet()));
                    timeline.append(entries);
                });
    }

    static Stream<TimelineEntry> entry(IncomingEvent event) {
        return switch (event.type()) {
            case SCHEDULED -> {
                var told = event.as(InspectionScheduled.class);
                yield Stream.of(
                        TimelineEntry.of(told.caseNumber(), told.scheduledAt(), TimelineEvent.INSPECTION_SCHEDULED)
                                .withDetail(MINUTE.format(told.startsAt())));
            }
            case CANCELLED -> {
                var told = event.as(InspectionCancelled.class);
                yield Stream.of(
                        TimelineEntry.of(told.caseNumber(), told.cancelledAt(), TimelineEvent.INSPECTION_CANCELLED));
            }
            case CONCLUDED -> Stream.of(concluded(event.as(InspectionConcluded.class)));
            case HEARING -> hearing(event.as(HearingChanged.class));
            default -> throw new IllegalArgumentException("not subscribed to " + event.type());
        };
    }

    private static TimelineEntry concluded(InspectionConcluded told) {
        if (told.settled()) {
            return TimelineEntry.of(told.caseNumber(), told.concludedAt(), TimelineEvent.INSPECTION_MERGED);
        }
        long open = told.items().stream()
                .flatMap(each -> each.corrections().stream())
                .filter(each -> !each.settled())
                .count();
        return TimelineEntry.of(told.caseNumber(), told.concludedAt(), TimelineEvent.INSPECTION_CORRECTING)
                .withDetail(String.valueOf(open));
    }

    private static Stream<TimelineEntry> hearing(HearingChanged told) {
        @Nullable
        TimelineEvent event = switch (told.state()) {
            case TOLD -> TimelineEvent.HEARING_TOLD;
            case REQUESTED -> TimelineEvent.HEARING_REQUESTED;
            case ANNOUNCED -> TimelineEvent.HEARING_ANNOUNCED;
            case RECORDED -> TimelineEvent.HEARING_RECORDED;
            case LAPSED -> TimelineEvent.HEARING_LAPSED;
            // What ended the item is told itself.
            case CANCELLED -> null;
        };
        if (event == null) {
            return Stream.empty();
        }
        TimelineEntry entry = TimelineEntry.ofItem(told.caseNumber(), told.changedAt(), event, told.itemCode());
        return switch (told.state()) {
            case TOLD -> Stream.of(entry.withDetail(told.requestBy().toString()));
            case ANNOUNCED -> Stream.of(told.heldAt() == null ? entry : entry.withDetail(MINUTE.format(told.heldAt())));
            case REQUESTED, RECORDED, LAPSED, CANCELLED -> Stream.of(entry);
        };
    }
}
