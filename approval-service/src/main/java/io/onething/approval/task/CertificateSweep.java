package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import io.onething.timer.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns the lamps of certificates that are not delivered, in the manner of {@link ClockSweep}. */
@Component
public class CertificateSweep {
    private static final Logger log = LoggerFactory.getLogger(CertificateSweep.class);
    private static final int AT_ONCE = 200;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Certificates certificates;
    private final CertificateClock rules;
    private final KeptCalendar calendar;
    private final Publication publication;
    private final Overdue overdue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CertificateSweep(
            Certificates certificates,
            CertificateClock rules,
            KeptCalendar calendar,
            Publication publication,
            Overdue overdue,
            TransactionTemplate transaction,
            Clock clock) {
        this.certificates = certificates;
        this.rules = rules;
        this.calendar = calendar;
        this.publication = publication;
        this.overdue = overdue;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Sweeps {
        @Bean
        Sweep certificatesThatAreDue(CertificateSweep sweep) {
            return new Sweep("certificate-sweep", sweep::run);
        }
    }

    /** Looks at all whose moment has come. One that fails is put off and told in the log, and the others go on. */
    public void run() {
        int looked;
        do {
            looked = lookAt(certificates.due(clock.instant(), AT_ONCE));
        } while (looked == AT_ONCE);
    }

    private int lookAt(List<UUID> due) {
        try {
            return look(due);
        } catch (RuntimeException batchFailed) {
            log.warn("looking at {} certificates one by one: {}", due.size(), batchFailed.toString());
            due.forEach(this::lookAtOne);
            return due.size();
        }
    }

    private void lookAtOne(UUID taskId) {
        try {
            look(List.of(taskId));
        } catch (RuntimeException failed) {
            log.error("the certificate clock of task {} cannot be read: {}", taskId, failed.toString());
            certificates.putOff(taskId, clock.instant().plus(AFTER_FAILURE));
        }
    }

    private int look(List<UUID> due) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Instant now = clock.instant();
            @Nullable WorkingCalendar days = calendar.current().orElse(null);
            var looked = new ArrayList<Certificates.Read>();
            var lamps = new ArrayList<Approvals.LampChange>();
            var told = new ArrayList<ApprovalEvent>();
            var red = new ArrayList<Approval>();
            for (Certificate each : certificates.lockDue(due, now)) {
                Approval approval = each.approval();
                CertificateClock.@Nullable Reading reading = days == null ? null : rules.read(approval, days, now);
                looked.add(new Certificates.Read(each, reading));
                if (reading != null && !Objects.equals(reading.lamp(), each.lamp())) {
                    lamps.add(new Approvals.LampChange(approval.taskId(), reading.lamp(), now));
                    told.add(new ApprovalEvent.LampChanged(approval, Watched.DELIVERY, reading.lamp(), now));
                    if (reading.lamp() == Lamp.RED) {
                        red.add(approval);
                    }
                }
            }
            certificates.save(looked);
            certificates.record(lamps);
            overdue.turnedRed(red, Watched.DELIVERY, now);
            publication.publish(told, days);
            return looked.size();
        }));
    }
}
