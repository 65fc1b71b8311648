package io.onething.application.casefile;

import io.onething.application.orchestration.CaseResult;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.RunningCase;
import io.onething.application.orchestration.RunningCase.Applicant;
import io.onething.application.plan.Filing;
import io.onething.application.plan.Promises.Promise;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 办件: one request.
 *
 * @param number its number
 * @param applicant whose it is
 * @param theme code of its theme
 * @param edition number of the edition it keeps to its end
 * @param plan digest of its plan
 * @param filing what the applicant told
 * @param state where it stands
 * @param version grows with every change
 * @param createdAt when the draft was opened
 * @param submission when it was submitted and what was promised, or null for a draft
 * @param ending how it ended, or null while it has not
 */
public record CaseFile(
        String number,
        Applicant applicant,
        String theme,
        int edition,
        String plan,
        Filing filing,
        CaseState state,
        long version,
        Instant createdAt,
        @Nullable Submission submission,
        @Nullable Ending ending) {

    /**
     * What a submission settles.
     *
     * @param at when
     * @param promisedOn the day by which all of it is promised, or null
     * @param provisional whether the holidays of that day's year are not announced yet
     */
    public record Submission(Instant at, @Nullable LocalDate promisedOn, boolean provisional) {
        static Submission of(Instant at, @Nullable Promise promise) {
            return promise == null
                    ? new Submission(at, null, false)
                    : new Submission(at, promise.on(), promise.provisional());
        }
    }

    /** How and when it ended. */
    public record Ending(CaseResult result, Instant at) {}

    static CaseFile draft(
            String number, Applicant applicant, String theme, int edition, String plan, Filing filing, Instant at) {
        return new CaseFile(number, applicant, theme, edition, plan, filing, CaseState.DRAFT, 1, at, null, null);
    }

    CaseFile changed(String newPlan, Filing newFiling) {
        return new CaseFile(
                number, applicant, theme, edition, newPlan, newFiling, state, version + 1, createdAt, null, null);
    }

    /** As it stands right after its submission, whatever became of it since. */
    CaseFile submitted(Submission settled, long submittedVersion) {
        return new CaseFile(
                number,
                applicant,
                theme,
                edition,
                plan,
                filing,
                CaseState.IN_PROGRESS,
                submittedVersion,
                createdAt,
                settled,
                null);
    }

    RunningCase running() {
        return new RunningCase(
                number,
                applicant,
                theme,
                edition,
                plan,
                state,
                submission == null ? null : submission.at(),
                submission == null ? null : submission.promisedOn(),
                submission != null && submission.provisional());
    }
}
