package io.onething.license.license.messaging;

import io.onething.license.license.Announcements;
import io.onething.license.license.License;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OutboxAnnouncements implements Announcements {
    private final Outbox outbox;
    private final LicenseMessageMapper messages;

    OutboxAnnouncements(Outbox outbox, LicenseMessageMapper messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    @Override
    public void issued(List<License> licenses) {
        outbox.publish(licenses.stream().map(this::event).toList());
    }

    private OutgoingEvent event(License license) {
        return new OutgoingEvent(
                Topics.LICENSE, LicenseIssuedV1.TYPE, license.key().caseNumber(), messages.issued(license));
    }
}
