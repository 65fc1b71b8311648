package io.onething.license.license.messaging;

import io.onething.license.license.Announcements;
import io.onething.license.license.ApprovedItem.CaseItemKey;
import io.onething.license.license.License;
import io.onething.license.license.RevokedItem;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    @Override
    public void revoked(List<License> licenses, Map<CaseItemKey, RevokedItem> why) {
        outbox.publish(licenses.stream()
                .map(license -> new OutgoingEvent(
                        Topics.LICENSE,
                        LicenseRevokedV1.TYPE,
                        license.key().caseNumber(),
                        messages.revoked(license, Objects.requireNonNull(why.get(license.key())))))
                .toList());
    }

    private OutgoingEvent event(License license) {
        return new OutgoingEvent(
                Topics.LICENSE, LicenseIssuedV1.TYPE, license.key().caseNumber(), messages.issued(license));
    }
}
