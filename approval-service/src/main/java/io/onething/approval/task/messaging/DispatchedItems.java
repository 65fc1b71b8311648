package io.onething.approval.task.messaging;

import io.onething.approval.task.Assigning;
import io.onething.messaging.IncomingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Dispatched items become tasks. */
@Component
class DispatchedItems {
    private final Assigning assigning;
    private final DispatchMapper mapper;
    private final Clock clock;

    DispatchedItems(Assigning assigning, DispatchMapper mapper, Clock clock) {
        this.assigning = assigning;
        this.mapper = mapper;
        this.clock = clock;
    }

    void takeIn(List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        assigning.assign(events.stream()
                .map(event -> mapper.task(event.as(CaseItemDispatched.class), UUID.randomUUID(), now))
                .toList());
    }
}
