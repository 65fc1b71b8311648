package io.onething.application.orchestration;

import io.onething.application.plan.Filing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Case files under way and their items. Every method is one statement, however many case files it is about. */
public interface Runs {
    /** Locks case files in the order of their numbers until the transaction ends, so that two never wait crosswise. */
    List<RunningCase> lock(Collection<String> numbers);

    /** Items by case file and code. */
    Map<String, Map<String, CaseItem>> items(Collection<String> numbers);

    void addItems(String number, List<CaseItem> items);

    void saveItems(List<ChangedItem> items);

    /** Gives case files that changed their next version, and their result to those that are completed. */
    void saveCases(List<ChangedCase> cases);

    /** Numbers of case files that are to be looked at, the longest waiting first. */
    List<String> due(Instant now, int limit);

    /** When a case file is to be looked at; null where it need not be. */
    void wake(String number, @Nullable Instant at);

    /**
     * Sets a draft on its way and gives it its next version.
     *
     * @param delay working days that are promised more than planned
     */
    void submit(RunningCase submitted, int delay);

    /** What applicants and departments told, by case file. */
    Map<String, Told> told(Collection<String> numbers);

    /**
     * What was told of a case file.
     *
     * @param filing by the applicant
     * @param outcomes by the departments, by item
     * @param editions number of the edition by whose rules an item is handled, where it is not that of the case file
     */
    record Told(Filing filing, Map<String, Outcome> outcomes, Map<String, Integer> editions) {}

    /**
     * An item that changed.
     *
     * @param outcome what was decided just now, or null to leave it as it was
     */
    record ChangedItem(
            String caseNumber, CaseItem item, @Nullable Outcome outcome) {}

    /**
     * A case file that changed.
     *
     * @param result how it ended, or null while it has not
     * @param completedAt when it ended, or null while it has not
     * @param promisedOn the day by which all of it is promised, or null
     * @param promiseProvisional whether that day may still move
     * @param delay working days that are promised more than at first
     * @param wakeAt when it is to be looked at if nothing happens before, or null
     */
    record ChangedCase(
            String number,
            @Nullable CaseResult result,
            @Nullable Instant completedAt,
            @Nullable LocalDate promisedOn,
            boolean promiseProvisional,
            int delay,
            @Nullable Instant wakeAt) {}
}
