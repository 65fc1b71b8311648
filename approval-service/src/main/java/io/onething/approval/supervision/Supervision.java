package io.onething.approval.supervision;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.document.Documents;
import io.onething.approval.supervision.SupervisionOrder.State;
import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Following;
import io.onething.approval.task.Watched;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import io.onething.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues orders for what turned red, takes their answers, and hands them up when nobody answers. */
@Component
public class Supervision implements Following {
    private static final Logger log = LoggerFactory.getLogger(Supervision.class);
    private static final int AT_ONCE = 200;

    private final SupervisionOrders orders;
    private final SupervisionSettings settings;
    private final Documents documents;
    private final KeptCalendar calendar;
    private final Announcements announcements;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Supervision(
            SupervisionOrders orders,
            SupervisionSettings settings,
            Documents documents,
            KeptCalendar calendar,
            Announcements announcements,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.settings = settings;
        this.documents = documents;
        this.calendar = calendar;
        this.announcements = announcements;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells others of orders that changed, in the transaction of the change. */
    public interface Announcements {
        void changed(List<SupervisionOrder> orders, Instant at);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar days, Instant now) {
        Map<Watched, List<Approval>> red = events.stream()
                .flatMap(event -> event instanceof ApprovalEvent.LampChanged changed && changed.lamp() == Lamp.RED
                        ? Stream.of(changed)
                        : Stream.<ApprovalEvent.LampChanged>empty())
                .collect(Collectors.groupingBy(
                        ApprovalEvent.LampChanged::watched,
                        Collectors.mapping(ApprovalEvent.LampChanged::approval, Collectors.toList())));
        red.forEach((watched, approvals) ->
                announcements.changed(orders.issue(approvals, watched, now, answerBy(now)), now));
    }

    /**
     * Takes the department's answer.
     *
     * @param department whose order it must be
     * @throws Problem 404 where there is none, 409 {@code order-closed}, 422 {@code date-passed} for a day before today
     */
    @Transactional
    public SupervisionOrder answer(UUID id, String department, String reason, LocalDate newDate, String by) {
        SupervisionOrder order = orders.lock(id, department).orElseThrow(Problem::notFound);
        Instant now = clock.instant();
        if (order.state() == State.CLOSED) {
            throw Problem.of(HttpStatus.CONFLICT, "order-closed");
        }
        if (newDate.isBefore(Beijing.day(now))) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "date-passed");
        }
        documents.recordOverdue(order.taskId(), order.watched(), reason, newDate, now);
        return kept(order.answered(new SupervisionOrder.Answer(reason, newDate, by, now)), now);
    }

    /**
     * Closes an order.
     *
     * @throws Problem 404 where there is none, 409 {@code order-unanswered} or {@code still-overdue}: what is overdue
     *     is explained and done before it is forgotten
     */
    @Transactional
    public SupervisionOrder close(UUID id, String by) {
        SupervisionOrder order = orders.lock(id, null).orElseThrow(Problem::notFound);
        if (order.state() == State.CLOSED) {
            return order;
        }
        if (order.answer() == null) {
            throw Problem.of(HttpStatus.CONFLICT, "order-unanswered");
        }
        if (!orders.isTaskEnded(order)) {
            throw Problem.of(HttpStatus.CONFLICT, "still-overdue");
        }
        Instant now = clock.instant();
        return kept(order.closed(now, by), now);
    }

    /** Hands up what was not answered in time, or not done by the date of its answer. One failure stops no other. */
    public void escalateOverdue() {
        for (UUID id : orders.due(Beijing.day(clock.instant()), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> escalate(id));
            } catch (RuntimeException failed) {
                log.error("supervision order {} cannot be handed up: {}", id, failed.toString());
            }
        }
    }

    private void escalate(UUID id) {
        Instant now = clock.instant();
        @Nullable SupervisionOrder order = orders.lock(id, null).orElse(null);
        if (order != null
                && order.state() != State.CLOSED
                && order.answerBy().isBefore(Beijing.day(now))
                && !orders.isTaskEnded(order)) {
            kept(order.escalated(answerBy(now)), now);
        }
    }

    private SupervisionOrder kept(SupervisionOrder changed, Instant now) {
        orders.save(changed, now);
        announcements.changed(List.of(changed), now);
        return changed;
    }

    private LocalDate answerBy(Instant now) {
        LocalDate today = Beijing.day(now);
        return calendar.current()
                .map(days -> days.due(today, settings.answerWithin()))
                .orElse(today.plusDays(settings.answerWithin()));
    }
}
