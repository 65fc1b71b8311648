package io.onething.approval.task.messaging;

import io.onething.approval.task.RulesChanging;
import io.onething.approval.task.RulesChanging.Change;
import io.onething.approval.task.RulesChanging.ChangedRules;
import io.onething.approval.task.Supplementing.CaseItem;
import io.onething.approval.task.Terms;
import io.onething.messaging.IncomingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What application-service tells of rules that changed under an item. */
@Component
class RuledItems {
    static final String TYPE = "onething.case-item.rules-changed.v1";

    private final RulesChanging changing;

    RuledItems(RulesChanging changing) {
        this.changing = changing;
    }

    /** As far as it matters here. */
    record CaseItemRulesChanged(
            String caseNumber,
            String itemCode,
            int edition,
            String ground,
            boolean back,
            @Nullable Integer promisedWorkingDays,
            @Nullable Integer statutoryWorkingDays,
            Terms terms,
            boolean inspection,
            Set<String> inspectedItems,
            Set<String> inputs,
            List<Change> changes,
            List<String> mayBeAskedFor,
            Instant changedAt) {}

    void takeIn(List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        changing.takeIn(events.stream()
                .map(event -> rules(event.as(CaseItemRulesChanged.class)))
                .toList());
    }

    private static ChangedRules rules(CaseItemRulesChanged told) {
        return new ChangedRules(
                new CaseItem(told.caseNumber(), told.itemCode()),
                told.edition(),
                told.ground(),
                told.back(),
                told.promisedWorkingDays(),
                told.statutoryWorkingDays(),
                told.terms(),
                told.inspection(),
                told.inspectedItems(),
                told.inputs(),
                told.changes(),
                told.mayBeAskedFor(),
                told.changedAt());
    }
}
