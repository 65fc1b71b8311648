package io.onething.application.orchestration;

import io.onething.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The items of a case file, for those who look on. */
@Component
public class CaseItems {
    private final Runs runs;

    CaseItems(Runs runs) {
        this.runs = runs;
    }

    /** By code; empty for a draft. */
    public Map<String, CaseItem> of(String caseNumber) {
        return runs.items(List.of(caseNumber)).getOrDefault(caseNumber, Map.of());
    }

    /** What was decided, by code of the item. */
    public Map<String, Outcome> outcomes(String caseNumber) {
        return Optional.ofNullable(runs.told(List.of(caseNumber)).get(caseNumber))
                .map(Runs.Told::outcomes)
                .orElse(Map.of());
    }

    /** As they stand right after a submission, by code. */
    public static Map<String, CaseItem> atBeginning(
            Plan plan, Map<String, Undertaken> undertaken, Instant submittedAt) {
        return Course.begin(plan, undertaken, submittedAt).items().stream()
                .collect(Collectors.toMap(CaseItem::code, item -> item));
    }

    /** Working days that are promised more than planned, because items are not committed to. */
    public static int delayAtBeginning(Plan plan, Map<String, Undertaken> undertaken, Instant submittedAt) {
        return Delay.of(plan, atBeginning(plan, undertaken, submittedAt));
    }

    /** Whether an item is approved and only its license is still to be issued. */
    public static boolean isWaitingForLicense(Plan plan, CaseItem item) {
        return Join.isWaitingForLicense(plan, item);
    }
}
