package io.onething.approval.task.messaging;

import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.ClockRules;
import io.onething.approval.task.Decision;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Publication;
import io.onething.approval.task.Revocation;
import io.onething.approval.task.RulesChanging;
import io.onething.approval.task.Supplement;
import io.onething.approval.task.Task;
import io.onething.approval.task.Undoing;
import io.onething.approval.task.Watched;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes events to the outbox: tasks for their department, the rest for everybody. */
@Component
class OutboxPublication implements Publication {
    private final Outbox outbox;
    private final PublishedMapper mapper;
    private final ClockMoves moves;
    private final ClockRules rules;
    private final ToleranceMessages tolerances;

    OutboxPublication(
            Outbox outbox, PublishedMapper mapper, ClockMoves moves, ClockRules rules, ToleranceMessages tolerances) {
        this.outbox = outbox;
        this.mapper = mapper;
        this.moves = moves;
        this.rules = rules;
        this.tolerances = tolerances;
    }

    @Override
    public void publish(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar) {
        outbox.publish(events.stream()
                .flatMap(event -> Stream.concat(Stream.of(message(event, calendar)), toDepartment(event).stream()))
                .toList());
    }

    /** What its department hears beside everybody: that a task is undone by others. */
    private Optional<OutgoingEvent> toDepartment(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.ToleranceLapsed(Approval approval, Instant at)) {
            return Optional.of(forDepartment(approval, TaskLapsed.TYPE, mapper.lapsed(approval.taskId(), at)));
        }
        return event instanceof ApprovalEvent.Undone undone && undone.cause() != Undoing.Cause.REVOCATION
                ? Optional.of(forDepartment(undone.approval(), TaskUndone.TYPE, mapper.taskUndone(undone)))
                : Optional.empty();
    }

    private OutgoingEvent message(ApprovalEvent event, @Nullable WorkingCalendar calendar) {
        return switch (event) {
            case ApprovalEvent.Assigned(Task task) ->
                forDepartment(task.approval(), TaskAssigned.TYPE, mapper.assigned(task));
            case ApprovalEvent.Received(Approval approval, Approval.Receipt receipt) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalReceived.TYPE,
                        approval.caseNumber(),
                        mapper.received(approval, receipt));
            case ApprovalEvent.NotAccepted(Approval approval, Proceeding.NotAccepted refusal) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalNotAccepted.TYPE,
                        approval.caseNumber(),
                        mapper.notAccepted(approval, refusal));
            case ApprovalEvent.SupplementAsked(Approval approval, Supplement supplement) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalSupplementAsked.TYPE,
                        approval.caseNumber(),
                        mapper.supplementAsked(approval, supplement, tellBy(approval, calendar)));
            case ApprovalEvent.Supplemented(Task task) ->
                forDepartment(
                        task.approval(),
                        TaskSupplemented.TYPE,
                        mapper.supplemented(
                                task,
                                Objects.requireNonNull(task.approval()
                                        .proceeding()
                                        .supplements()
                                        .getLast()
                                        .answeredAt())));
            case ApprovalEvent.Lapsed(Approval approval) ->
                forDepartment(
                        approval,
                        TaskLapsed.TYPE,
                        mapper.lapsed(
                                approval.taskId(),
                                Objects.requireNonNull(approval.proceeding().lapsedAt())));
            case ApprovalEvent.ToleranceBegun(Approval approval, Instant at) -> tolerances.begun(approval, at);
            case ApprovalEvent.ToleranceReminded(Approval approval, Instant at) -> tolerances.reminder(approval, at);
            case ApprovalEvent.OwedSupplied(Task task, Instant at) ->
                forDepartment(task.approval(), TaskSupplemented.TYPE, mapper.supplemented(task, at));
            case ApprovalEvent.ToleranceLapsed(Approval approval, Instant at) -> tolerances.lapsed(approval, at);
            case ApprovalEvent.RulesChanged(Approval approval, RulesChanging.ChangedRules rules) ->
                forDepartment(approval, TaskRulesChanged.TYPE, mapper.rulesChanged(approval, rules));
            case ApprovalEvent.ClockMoved(Approval approval, ApprovalEvent.Cause cause) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalClockMoved.TYPE,
                        approval.caseNumber(),
                        moves.of(approval, cause, calendar));
            case ApprovalEvent.LampChanged(Approval approval, Watched watched, Lamp lamp, Instant at) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalLampChanged.TYPE,
                        approval.caseNumber(),
                        mapper.lampChanged(approval, watched, lamp, at));
            case ApprovalEvent.Undone undone ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalUndone.TYPE,
                        undone.approval().caseNumber(),
                        mapper.undone(undone.approval(), undone));
            case ApprovalEvent.Revoked(Approval approval, Revocation revocation) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalRevoked.TYPE,
                        approval.caseNumber(),
                        mapper.revoked(approval, revocation));
            case ApprovalEvent.Decided(Approval approval, Decision decision) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalDecided.TYPE,
                        approval.caseNumber(),
                        mapper.decided(approval, decision));
        };
    }

    private static OutgoingEvent forDepartment(Approval approval, String type, Object data) {
        return new OutgoingEvent(
                Topics.tasksOf(approval.item().department().code()), type, approval.caseNumber(), data);
    }

    /** Null where the item is accepted, or no calendar is known: then nothing hurries. */
    private @Nullable LocalDate tellBy(Approval approval, @Nullable WorkingCalendar calendar) {
        return approval.receipt() != null || calendar == null
                ? null
                : rules.tellBy(approval, calendar).on();
    }
}
