package io.onething.application.casefile;

import io.onething.application.orchestration.CaseResult;
import io.onething.application.orchestration.CaseState;
import io.onething.application.plan.Filing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All case files. */
public interface CaseFiles {
    /** A running number that no other case file of this day has. */
    long nextRunning();

    void add(CaseFile draft);

    Optional<CaseFile> find(String number);

    Optional<CaseFile> findOwn(String number, String applicant);

    /** Locked until the transaction ends. */
    Optional<CaseFile> lockOwn(String number, String applicant);

    /** Whether the draft was saved; not where it has another version by now, or is submitted. */
    boolean save(CaseFile changed);

    /** Gives the applicant's draft its next version and returns it; empty where there is no such draft. */
    Optional<Touched> touchDraft(String number, String applicant);

    /** Gives the applicant's case file under way its next version and returns it; empty where there is no such one. */
    Optional<Long> touchRunning(String number, String applicant);

    /** Saves what the applicant corrected of the form of a locked case file. */
    void correct(String number, Filing filing);

    /** The applicant's case files whose numbers are below, newest first. */
    List<Summary> list(String applicant, String below, int limit);

    /** A draft that got its next version. */
    record Touched(String plan, long version) {}

    /**
     * A case file in a list.
     *
     * @param number its number
     * @param theme code of its theme
     * @param edition number of its edition
     * @param state where it stands
     * @param result how it ended, or null
     * @param createdAt when the draft was opened
     * @param submittedAt when it was submitted, or null
     * @param promisedOn the day by which all of it is promised, or null
     * @param completedAt when it ended, or null
     */
    record Summary(
            String number,
            String theme,
            int edition,
            CaseState state,
            @Nullable CaseResult result,
            Instant createdAt,
            @Nullable Instant submittedAt,
            @Nullable LocalDate promisedOn,
            @Nullable Instant completedAt) {}
}
