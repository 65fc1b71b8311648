package io.onething.approval.task.messaging;

import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Decision;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Publication;
import io.onething.approval.task.Task;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes events to the outbox: tasks for their department, the rest for everybody. */
@Component
class OutboxPublication implements Publication {
    private final Outbox outbox;
    private final PublishedMapper mapper;
    private final ClockMoves moves;

    OutboxPublication(Outbox outbox, PublishedMapper mapper, ClockMoves moves) {
        this.outbox = outbox;
        this.mapper = mapper;
        this.moves = moves;
    }

    @Override
    public void publish(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar) {
        outbox.publish(events.stream().map(event -> message(event, calendar)).toList());
    }

    private OutgoingEvent message(ApprovalEvent event, @Nullable WorkingCalendar calendar) {
        return switch (event) {
            case ApprovalEvent.Assigned(Task task) ->
                new OutgoingEvent(
                        Topics.tasksOf(task.approval().item().department().code()),
                        TaskAssigned.TYPE,
                        task.approval().caseNumber(),
                        mapper.assigned(task));
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
            case ApprovalEvent.ClockMoved(Approval approval, ApprovalEvent.Cause cause) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalClockMoved.TYPE,
                        approval.caseNumber(),
                        moves.of(approval, cause, calendar));
            case ApprovalEvent.LampChanged(Approval approval, Lamp lamp, Instant at) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalLampChanged.TYPE,
                        approval.caseNumber(),
                        mapper.lampChanged(approval, lamp, at));
            case ApprovalEvent.Decided(Approval approval, Decision decision) ->
                new OutgoingEvent(
                        Topics.APPROVAL,
                        ApprovalDecided.TYPE,
                        approval.caseNumber(),
                        mapper.decided(approval, decision));
        };
    }
}
