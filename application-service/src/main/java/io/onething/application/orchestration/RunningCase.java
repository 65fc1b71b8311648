package io.onething.application.orchestration;

import io.onething.application.plan.Promises.Promise;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case file as its orchestration knows it.
 *
 * @param number its number
 * @param applicant who filed it
 * @param theme code of its theme
 * @param edition number of the edition it keeps
 * @param plan digest of the plan it was filed with
 * @param state where it stands
 * @param submittedAt when it was submitted
 * @param promisedOn the day by which all of it is promised, or null
 * @param promiseProvisional whether that day may still move, because holidays are not announced yet
 */
public record RunningCase(
        String number,
        Applicant applicant,
        String theme,
        int edition,
        String plan,
        CaseState state,
        @Nullable Instant submittedAt,
        @Nullable LocalDate promisedOn,
        boolean promiseProvisional) {

    RunningCase promised(Promise anew) {
        return new RunningCase(
                number, applicant, theme, edition, plan, state, submittedAt, anew.on(), anew.provisional());
    }

    RunningCase planned(String otherPlan) {
        return new RunningCase(
                number, applicant, theme, edition, otherPlan, state, submittedAt, promisedOn, promiseProvisional);
    }

    /**
     * Who filed a case file.
     *
     * @param subject identifier at the identity server
     * @param email where notices go, or null
     * @param locale {@code zh} or {@code en}
     */
    public record Applicant(String subject, @Nullable String email, String locale) {}
}
