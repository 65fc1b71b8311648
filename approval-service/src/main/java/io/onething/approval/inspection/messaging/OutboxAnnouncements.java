package io.onething.approval.inspection.messaging;

import io.onething.approval.inspection.Announcements;
import io.onething.approval.inspection.Appointment;
import io.onething.approval.inspection.Conclusion;
import io.onething.approval.inspection.JointInspection;
import io.onething.approval.inspection.JointInspection.State;
import io.onething.approval.inspection.Visited;
import io.onething.approval.inspection.messaging.InspectionEvents.Cancelled;
import io.onething.approval.inspection.messaging.InspectionEvents.Concluded;
import io.onething.approval.inspection.messaging.InspectionEvents.Correction;
import io.onething.approval.inspection.messaging.InspectionEvents.Found;
import io.onething.approval.inspection.messaging.InspectionEvents.Inspector;
import io.onething.approval.inspection.messaging.InspectionEvents.LookedAt;
import io.onething.approval.inspection.messaging.InspectionEvents.Scheduled;
import io.onething.approval.task.Item;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One event for each case of a visit, with the items of that case. */
@Component("inspectionAnnouncements")
class OutboxAnnouncements implements Announcements {
    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void scheduled(JointInspection visit, Instant at) {
        Appointment planned = Objects.requireNonNull(visit.appointment());
        boolean recheck = visit.state() == State.RECHECK;
        publish(
                visit,
                Scheduled.TYPE,
                (caseNumber, items) -> new Scheduled(
                        visit.id(),
                        caseNumber,
                        visit.lead(),
                        recheck,
                        planned.kind(),
                        planned.startsAt(),
                        planned.place(),
                        planned.inspectors().stream()
                                .map(each -> new Inspector(each.name(), department(visit, each.department())))
                                .toList(),
                        items.stream()
                                .filter(each -> !recheck || open(each))
                                .map(OutboxAnnouncements::lookedAt)
                                .toList(),
                        at));
    }

    @Override
    public void cancelled(JointInspection visit, @Nullable String reason, Instant at) {
        publish(
                visit,
                Cancelled.TYPE,
                (caseNumber, items) -> new Cancelled(
                        visit.id(),
                        caseNumber,
                        reason,
                        items.stream().map(OutboxAnnouncements::lookedAt).toList(),
                        at));
    }

    @Override
    public void concluded(JointInspection visit, Instant at) {
        publish(visit, Concluded.TYPE, (caseNumber, items) -> {
            List<Found> found =
                    items.stream().flatMap(OutboxAnnouncements::found).toList();
            boolean settled =
                    found.stream().flatMap(each -> each.corrections().stream()).allMatch(Correction::settled);
            return new Concluded(visit.id(), caseNumber, settled, found, at);
        });
    }

    private void publish(JointInspection visit, String type, BiFunction<String, List<Visited>, Object> data) {
        outbox.publish(visit.caseNumbers().stream()
                .map(caseNumber -> new OutgoingEvent(
                        Topics.APPROVAL,
                        type,
                        caseNumber,
                        data.apply(
                                caseNumber,
                                visit.visited().stream()
                                        .filter(each -> each.caseNumber().equals(caseNumber))
                                        .toList())))
                .toList());
    }

    private static LookedAt lookedAt(Visited item) {
        return new LookedAt(item.itemCode(), item.nameZh(), item.nameEn(), item.department());
    }

    private static boolean open(Visited item) {
        return item.conclusion() != null && item.conclusion().openCorrections() > 0;
    }

    private static Stream<Found> found(Visited item) {
        @Nullable Conclusion said = item.conclusion();
        return said == null
                ? Stream.empty()
                : Stream.of(new Found(
                        item.itemCode(),
                        item.nameZh(),
                        item.nameEn(),
                        item.department(),
                        said.kind(),
                        said.corrections().stream()
                                .map(each -> new Correction(
                                        each.number(),
                                        each.note(),
                                        each.check() != null && each.check().settled()))
                                .toList()));
    }

    private static Item.Department department(JointInspection visit, String code) {
        return Stream.concat(Stream.of(visit.lead()), visit.visited().stream().map(Visited::department))
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst()
                .orElse(new Item.Department(code, code));
    }
}
