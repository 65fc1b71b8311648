package io.onething.approval.task.messaging;

import io.onething.approval.task.Supplementing.CaseItem;
import io.onething.approval.task.Undoing;
import io.onething.messaging.IncomingEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What application-service asks to be undone. */
@Component
class UndoneItems {
    static final String TYPE = "onething.case-item.undone.v1";

    private final Undoing undoing;

    UndoneItems(Undoing undoing) {
        this.undoing = undoing;
    }

    /** As far as it matters here. */
    record CaseItemUndone(
            String caseNumber,
            String itemCode,
            Undoing.Cause cause,
            @Nullable String because,
            String reason) {}

    void takeIn(List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        undoing.takeIn(events.stream()
                .map(event -> event.as(CaseItemUndone.class))
                .map(told -> new Undoing.Order(
                        new CaseItem(told.caseNumber(), told.itemCode()), told.cause(), told.because(), told.reason()))
                .toList());
    }
}
