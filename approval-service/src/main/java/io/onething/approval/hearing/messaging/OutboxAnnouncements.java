package io.onething.approval.hearing.messaging;

import io.onething.approval.hearing.Announcements;
import io.onething.approval.hearing.Hearing;
import io.onething.approval.task.Approval;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component("hearingAnnouncements")
class OutboxAnnouncements implements Announcements {
    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(List<Hearing> hearings, List<Approval> approvals, Instant at) {
        outbox.publish(IntStream.range(0, hearings.size())
                .mapToObj(i -> new OutgoingEvent(
                        Topics.APPROVAL,
                        HearingChanged.TYPE,
                        hearings.get(i).caseNumber(),
                        HearingChanged.of(hearings.get(i), approvals.get(i).item(), at)))
                .toList());
    }
}
