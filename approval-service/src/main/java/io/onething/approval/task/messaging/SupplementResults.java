package io.onething.approval.task.messaging;

import io.onething.approval.task.Material;
import io.onething.approval.task.Supplementing;
import io.onething.approval.task.Supplementing.CaseItem;
import io.onething.approval.task.Supplementing.Corrected;
import io.onething.approval.task.Supplementing.Missed;
import io.onething.approval.task.Supplementing.Result;
import io.onething.approval.task.Supplementing.Supplied;
import io.onething.messaging.IncomingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What application-service tells of 补正. */
@Component
class SupplementResults {
    static final String SUPPLEMENTED = "onething.case-item.supplemented.v1";
    static final String OWED_SUPPLIED = "onething.case-item.owed-supplied.v1";
    static final String LAPSED = "onething.case-item.lapsed.v1";

    private final Supplementing supplementing;

    SupplementResults(Supplementing supplementing) {
        this.supplementing = supplementing;
    }

    /** As far as it matters here. */
    record CaseItemSupplemented(
            String caseNumber,
            String itemCode,
            Map<String, Object> data,
            List<Material> materials,
            Instant supplementedAt) {}

    /** As far as it matters here. */
    record OwedSupplied(
            String caseNumber,
            String itemCode,
            Map<String, Object> data,
            List<Material> materials,
            Instant suppliedAt) {}

    /** As far as it matters here. */
    record CaseItemLapsed(String caseNumber, String itemCode, Instant lapsedAt) {}

    void takeIn(List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        supplementing.takeIn(events.stream().map(SupplementResults::result).toList());
    }

    private static Result result(IncomingEvent event) {
        if (event.type().equals(LAPSED)) {
            var lapsed = event.as(CaseItemLapsed.class);
            return new Missed(new CaseItem(lapsed.caseNumber(), lapsed.itemCode()), lapsed.lapsedAt());
        }
        if (event.type().equals(OWED_SUPPLIED)) {
            var supplied = event.as(OwedSupplied.class);
            return new Supplied(
                    new CaseItem(supplied.caseNumber(), supplied.itemCode()),
                    supplied.data(),
                    supplied.materials(),
                    supplied.suppliedAt());
        }
        var corrected = event.as(CaseItemSupplemented.class);
        return new Corrected(
                new CaseItem(corrected.caseNumber(), corrected.itemCode()),
                corrected.data(),
                corrected.materials(),
                corrected.supplementedAt());
    }
}
