package io.onething.application.orchestration;

import io.onething.application.orchestration.CaseEvent.ItemDecided;
import io.onething.application.orchestration.CaseEvent.ItemNotAccepted;
import io.onething.application.orchestration.CaseEvent.LicenseArrived;
import io.onething.application.orchestration.CaseEvent.ToleranceLapsed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the items of a case file end with their departments, and what of that is worth keeping. */
final class Outcomes {
    private final Course course;
    private final Map<String, Outcome> kept = new LinkedHashMap<>();

    Outcomes(Course course) {
        this.course = course;
    }

    /** What was decided just now, by item. */
    Map<String, Outcome> kept() {
        return kept;
    }

    void decide(CaseItem item, Report.Decided decided, Instant now) {
        if (item.state().isFinal()) {
            return;
        }
        Outcome outcome = outcome(decided);
        if (!outcome.isEmpty()) {
            kept.put(item.code(), outcome);
        }
        course.put(item.ended(decided.approved() ? ItemState.APPROVED : ItemState.REFUSED, decided.at()));
        course.tell(new ItemDecided(item.code(), decided.approved(), decided.at()));
        course.proceed(now);
    }

    void notAccept(CaseItem item, Report.NotAccepted refused, Instant now) {
        if (item.state().isFinal()) {
            return;
        }
        kept.put(item.code(), new Outcome(refused.reason(), Map.of()));
        course.put(item.ended(ItemState.NOT_ACCEPTED, refused.at()));
        course.tell(new ItemNotAccepted(item.code(), refused.at()));
        course.proceed(now);
    }

    void lapse(CaseItem item, Report.ToleranceLapsed lapsed, Instant now) {
        if (item.state().isFinal()) {
            return;
        }
        kept.put(item.code(), new Outcome(lapsed.reason(), Map.of()));
        course.put(item.ended(ItemState.LAPSED, lapsed.at()));
        course.tell(new ToleranceLapsed(item.code(), lapsed.at()));
        course.proceed(now);
    }

    void license(CaseItem item, Report.LicenseIssued issued, Instant now) {
        // A license may overtake the decision it comes from; one for a refused item finds nothing to do here.
        if (course.result() == null && item.licenseNumber() == null && !isWithoutLicense(item.state())) {
            course.put(item.licensed(issued.licenseNumber()));
            course.tell(new LicenseArrived(item.code(), issued.licenseNumber(), issued.at()));
            course.proceed(now);
        }
    }

    /** One that is revoked before its license arrives still has to see it revoked. */
    private static boolean isWithoutLicense(ItemState state) {
        return state.isLost() && state != ItemState.REVOKED;
    }

    /** Keeps what other items need, and no more of what the department told. */
    private Outcome outcome(Report.Decided decided) {
        if (!decided.approved()) {
            return new Outcome(decided.reason(), Map.of());
        }
        var output = new LinkedHashMap<>(decided.output());
        List<String> needed = course.plan().item(decided.item()).orElseThrow().outputs();
        if (!output.keySet().containsAll(needed)) {
            throw new IllegalStateException("the approval of " + decided.item() + " does not deliver " + needed);
        }
        output.keySet().retainAll(needed);
        return new Outcome(null, output);
    }
}
