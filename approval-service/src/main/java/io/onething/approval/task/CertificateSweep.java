package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.kernel.WorkingCalendar;
import io.onething.timer.Sweep;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns the lamps of certificates that are not delivered, in the manner of {@link ClockSweep}. */
@Component
public class CertificateSweep {
    private final Certificates certificates;
    private final Lamps lamps;
    private final CertificateClock rules;
    private final KeptCalendar calendar;
    private final Telling telling;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DueTasks due;

    CertificateSweep(
            Certificates certificates,
            Lamps lamps,
            CertificateClock rules,
            KeptCalendar calendar,
            Telling telling,
            TransactionTemplate transaction,
            Clock clock) {
        this.certificates = certificates;
        this.lamps = lamps;
        this.rules = rules;
        this.calendar = calendar;
        this.telling = telling;
        this.transaction = transaction;
        this.clock = clock;
        this.due = new DueTasks("certificate clock", certificates, this::look, clock);
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
        due.lookAtAll();
    }

    private int look(List<UUID> taskIds) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Instant now = clock.instant();
            @Nullable WorkingCalendar days = calendar.current().orElse(null);
            var looked = new ArrayList<Certificates.Read>();
            var turned = new ArrayList<Lamps.Change>();
            var told = new ArrayList<ApprovalEvent>();
            for (Certificate each : certificates.lockDue(taskIds, now)) {
                Approval approval = each.approval();
                CertificateClock.@Nullable Reading reading = days == null ? null : rules.read(approval, days, now);
                looked.add(new Certificates.Read(each, reading));
                if (reading != null && !Objects.equals(reading.lamp(), each.lamp())) {
                    turned.add(new Lamps.Change(approval.taskId(), Watched.DELIVERY, reading.lamp(), now));
                    told.add(new ApprovalEvent.LampChanged(approval, Watched.DELIVERY, reading.lamp(), now));
                }
            }
            certificates.save(looked);
            lamps.record(turned);
            telling.tell(told, days, now);
            return looked.size();
        }));
    }
}
