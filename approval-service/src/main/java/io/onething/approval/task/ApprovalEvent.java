package io.onething.approval.task;

import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What happened to an approval. */
public sealed interface ApprovalEvent {
    /** As it is after it. */
    Approval approval();

    /** Whether it ended the approval; what is decided, or ended otherwise, does not end again. */
    default boolean ends() {
        return switch (this) {
            case NotAccepted _, Lapsed _, ToleranceLapsed _, Decided _ -> true;
            case Undone(var _, var _, var standing, var _) -> standing == Undoing.Standing.VOIDED;
            case Assigned _,
                    Received _,
                    SupplementAsked _,
                    Supplemented _,
                    Revoked _,
                    ToleranceBegun _,
                    ToleranceReminded _,
                    OwedSupplied _,
                    ClockMoved _,
                    LampChanged _,
                    RulesChanged _ -> false;
        };
    }

    /** Of those that end an approval; one that is told again is there once. */
    static List<Approval> ended(Collection<? extends ApprovalEvent> events) {
        return List.copyOf(events.stream()
                .filter(ApprovalEvent::ends)
                .map(ApprovalEvent::approval)
                .collect(Collectors.toMap(Approval::taskId, each -> each, (_, last) -> last, LinkedHashMap::new))
                .values());
    }

    /** The department has a task. */
    record Assigned(Task task) implements ApprovalEvent {
        @Override
        public Approval approval() {
            return task.approval();
        }
    }

    /** The department has taken it up. */
    record Received(Approval approval, Approval.Receipt receipt) implements ApprovalEvent {}

    /** The department does not accept it. */
    record NotAccepted(Approval approval, Proceeding.NotAccepted refusal) implements ApprovalEvent {}

    /** The applicant is to correct what was filed. */
    record SupplementAsked(Approval approval, Supplement supplement) implements ApprovalEvent {}

    /** The applicant has corrected it: the department has other papers now. */
    record Supplemented(Task task) implements ApprovalEvent {
        @Override
        public Approval approval() {
            return task.approval();
        }
    }

    /** What was to be corrected did not come in time. */
    record Lapsed(Approval approval) implements ApprovalEvent {}

    /**
     * What was to be undone is undone, or stands.
     *
     * @param cause why it was to be undone
     * @param standing what became of it
     */
    record Undone(Approval approval, Undoing.Cause cause, Undoing.Standing standing, Instant at)
            implements ApprovalEvent {}

    /** The department revoked what it had approved. */
    record Revoked(Approval approval, Revocation revocation) implements ApprovalEvent {}

    /** 容缺受理: accepted though papers are owed; when they are due is known. */
    record ToleranceBegun(Approval approval, Instant at) implements ApprovalEvent {}

    /** The last day for owed papers is near. */
    record ToleranceReminded(Approval approval, Instant at) implements ApprovalEvent {}

    /** All that was owed has come: the department has other papers now. */
    record OwedSupplied(Task task, Instant at) implements ApprovalEvent {
        @Override
        public Approval approval() {
            return task.approval();
        }
    }

    /** What was owed did not come in time, which ended it. */
    record ToleranceLapsed(Approval approval, Instant at) implements ApprovalEvent {}

    /** The clock began, stopped, goes on, or ends on another day. */
    record ClockMoved(Approval approval, Cause cause) implements ApprovalEvent {}

    /** The lamp is another one. */
    record LampChanged(Approval approval, Watched watched, Lamp lamp, Instant at) implements ApprovalEvent {}

    /** Other rules hold for the item, because the law changed. */
    record RulesChanged(Approval approval, RulesChanging.ChangedRules rules) implements ApprovalEvent {}

    /** Why a clock moved. */
    enum Cause {
        /** 受理. */
        ACCEPTED,
        /** 逾期视为受理. */
        DEEMED_ACCEPTED,
        /** 特别程序 began. */
        SUSPENDED,
        /** 特别程序 ended, or the applicant has corrected what was accepted. */
        RESUMED,
        /** 延期. */
        EXTENDED,
        /** A holiday notice moved the days. */
        CALENDAR,
        /** The law changed, and the item follows other rules. */
        RULES
    }

    /** The department has decided. */
    record Decided(Approval approval, Decision decision) implements ApprovalEvent {}
}
