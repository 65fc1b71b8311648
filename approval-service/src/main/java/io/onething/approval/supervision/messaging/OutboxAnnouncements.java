package io.onething.approval.supervision.messaging;

import io.onething.approval.supervision.Supervision;
import io.onething.approval.supervision.SupervisionOrder;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OutboxAnnouncements implements Supervision.Announcements {
    private final Outbox outbox;
    private final OrderMapper mapper;

    OutboxAnnouncements(Outbox outbox, OrderMapper mapper) {
        this.outbox = outbox;
        this.mapper = mapper;
    }

    @Override
    public void changed(List<SupervisionOrder> orders, Instant at) {
        outbox.publish(orders.stream()
                .map(order -> new OutgoingEvent(
                        Topics.APPROVAL, OrderChangedV1.TYPE, order.caseNumber(), mapper.changed(order, at)))
                .toList());
    }
}
