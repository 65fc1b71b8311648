package io.onething.approval.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.InMemoryApprovals.Row;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Lamp;
import io.onething.approval.timelimit.TimeLimit;
import io.onething.approval.timelimit.TimeLimit.Unit;
import io.onething.kernel.WorkingCalendar;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold of the clocks of an approval after each step: both what is read of them and what is kept. */
final class WalkedClocks {
    private final WalkedOffice office;
    private final WalkedFacts facts;
    private final String walk;
    private int used;

    WalkedClocks(WalkedOffice office, WalkedFacts facts, String walk) {
        this.office = office;
        this.facts = facts;
        this.walk = walk;
    }

    /**
     * @param swept whether all that was due has been looked at
     * @param recounted whether the calendar or the rules changed, or a pause began, whose first day does not count
     */
    void check(boolean swept, boolean recounted) {
        Row row = office.row();
        Approval approval = row.approval();
        if (!approval.isOpen()) {
            assertThat(row.wakeAt()).as("the end wakes nobody, %s", walk).isNull();
            assertThat(approval.lamp()).as("the end has no lamp, %s", walk).isNull();
        }
        boolean stopped = stands(approval);
        assertThat(facts.isStopped() && approval.isOpen())
                .as("stopped while %s, %s", approval.state(), walk)
                .isEqualTo(stopped && approval.receipt() != null);
        if (stopped) {
            assertThat(approval.lamp()).as("%s, %s", approval.state(), walk).isIn(null, Lamp.GREY);
        }
        @Nullable WorkingCalendar days = office.calendar.current().orElse(null);
        if (days != null) {
            timers(row);
            ClockReading fresh = office.rules.read(approval, days, office.now());
            read(approval, fresh, days, recounted);
            if (swept) {
                looked(row, fresh);
            }
            certificate(approval, days, swept);
        }
        office.verifications.check(approval, isGrantedOnCommitment(approval), swept, walk);
    }

    private static boolean stands(Approval approval) {
        return approval.state() == ApprovalState.SUSPENDED || approval.state() == ApprovalState.SUPPLEMENTING;
    }

    private @Nullable TimeLimit watched(Approval approval) {
        @Nullable TimeLimit promised = office.settings.promised(approval.item());
        return promised != null ? promised : office.settings.statutory(approval.item());
    }

    /** Whatever is open and limited is looked at again, until it is red. */
    private void timers(Row row) {
        Approval approval = row.approval();
        boolean limited = approval.state() == ApprovalState.ASSIGNED
                || (approval.state() == ApprovalState.RECEIVED && watched(approval) != null);
        if (limited && approval.lamp() != Lamp.RED) {
            assertThat(row.wakeAt())
                    .as("a timer for %s, %s", approval.state(), walk)
                    .isNotNull();
        }
        if (approval.isOpen()
                && approval.receipt() != null
                && approval.proceeding().isOwing()) {
            assertThat(row.wakeAt()).as("a timer for what is owed, %s", walk).isNotNull();
        }
    }

    private void read(Approval approval, ClockReading fresh, WorkingCalendar days, boolean recounted) {
        switch (approval.state()) {
            case DECIDED, NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> {
                assertThat(fresh.lamp()).as("the end has no lamp, %s", walk).isNull();
                assertThat(fresh.next()).as("the end wakes nobody, %s", walk).isNull();
            }
            case ASSIGNED -> {
                assertThat(fresh.lamp()).as("intake is watched, %s", walk).isNotNull();
                assertThat(fresh.promised())
                        .as("nothing runs before acceptance, %s", walk)
                        .isNull();
                assertThat(approval.papersIn()).as("papers, %s", walk).isEqualTo(facts.papersIn());
            }
            case SUSPENDED, SUPPLEMENTING -> {
                boolean limited = approval.receipt() == null || watched(approval) != null;
                assertThat(fresh.lamp()).as(walk).isEqualTo(limited ? Lamp.GREY : null);
                assertThat(fresh.next() == null || approval.proceeding().isOwing())
                        .as("what stands still wakes for owed papers alone, %s", walk)
                        .isTrue();
                counted(approval, fresh, days, recounted);
            }
            case RECEIVED -> {
                assertThat(fresh.lamp()).as("it runs, %s", walk).isNotEqualTo(Lamp.GREY);
                counted(approval, fresh, days, recounted);
            }
        }
    }

    /** Days as the bystander counts them. */
    private void counted(Approval approval, ClockReading fresh, WorkingCalendar days, boolean recounted) {
        @Nullable TimeLimit watched = watched(approval);
        if (approval.receipt() == null || watched == null || watched.unit() != Unit.WORKING_DAYS) {
            used = 0;
            return;
        }
        assertThat(approval.receipt().at())
                .as("it runs from acceptance, %s", walk)
                .isEqualTo(facts.startedAt());
        assertThat(fresh.used()).as("days used, %s", walk).isEqualTo(facts.used(days, office.now()));
        if (!recounted) {
            assertThat(fresh.used()).as("days are not given back, %s", walk).isGreaterThanOrEqualTo(used);
        }
        used = fresh.used();
        if (fresh.promised() != null && approval.state() == ApprovalState.RECEIVED) {
            assertThat(fresh.promised().on())
                    .as("the promised day, %s", walk)
                    .isEqualTo(facts.due(watched.amount(), days));
            assertThat(fresh.lamp() == Lamp.RED)
                    .as(
                            "red on %s, due on %s, %s",
                            Beijing.day(office.now()), fresh.promised().on(), walk)
                    .isEqualTo(Beijing.day(office.now()).isAfter(facts.due(watched.amount(), days)));
        }
    }

    /** After a sweep nothing is due any more, and all is as it would be read: no moment was missed. */
    private void looked(Row row, ClockReading fresh) {
        Approval approval = row.approval();
        assertThat(approval.lamp())
                .as("the lamp of %s, %s", approval.state(), walk)
                .isEqualTo(fresh.lamp());
        if (row.wakeAt() != null) {
            assertThat(row.wakeAt()).as("nothing is due, %s", walk).isAfter(office.now());
        }
        if (approval.isOpen()
                && approval.receipt() != null
                && approval.proceeding().isOwing()) {
            assertThat(Objects.requireNonNull(approval.proceeding().tolerance()).supplyBy())
                    .as("owed papers are due, %s", walk)
                    .isNotNull()
                    .isAfterOrEqualTo(Beijing.day(office.now()));
        }
    }

    private void certificate(Approval approval, WorkingCalendar days, boolean swept) {
        InMemoryCertificates.@Nullable Row row = office.certificates.row(approval.taskId());
        boolean owed = isApproved(approval) && approval.item().license() != null;
        // What is approved and revoked in one batch of answers never owed one.
        if (row == null && approval.state() == ApprovalState.REVOKED) {
            return;
        }
        assertThat(row != null).as("a certificate, %s", walk).isEqualTo(owed);
        if (row == null) {
            return;
        }
        if (row.deliveredOn() != null) {
            assertThat(row.wakeAt())
                    .as("what is delivered wakes nobody, %s", walk)
                    .isNull();
        } else if (approval.state() == ApprovalState.DECIDED) {
            assertThat(row.wakeAt() != null || row.lamp() == Lamp.RED)
                    .as("a timer for the certificate, %s", walk)
                    .isTrue();
            if (swept) {
                CertificateClock.Reading fresh = office.certificateClock.read(approval, days, office.now());
                assertThat(row.lamp())
                        .as("the lamp of the certificate, %s", walk)
                        .isEqualTo(fresh.lamp());
                assertThat(fresh.deliverBy().on())
                        .as("ten working days to deliver, %s", walk)
                        .isEqualTo(days.due(Beijing.day(decision(approval).at()), 10));
            }
        }
    }

    /** By the terms of its decision; nothing changes them afterwards. */
    private static boolean isGrantedOnCommitment(Approval approval) {
        return isApproved(approval)
                && approval.proceeding().isCommitted()
                && approval.item().terms().commitment() != null;
    }

    private static boolean isApproved(Approval approval) {
        return approval.decision() != null && decision(approval).verdict() == Verdict.APPROVED;
    }

    private static Decision decision(Approval approval) {
        return Objects.requireNonNull(approval.decision());
    }
}
