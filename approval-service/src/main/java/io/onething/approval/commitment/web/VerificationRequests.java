package io.onething.approval.commitment.web;

import io.onething.approval.commitment.Verifying.Found;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is sent to move a verification on. */
final class VerificationRequests {
    private VerificationRequests() {}

    /**
     * What was found on the spot.
     *
     * @param inspectors who came, at least two
     * @param present who stood there for the applicant
     * @param findings what is not as committed; absent or empty where all is
     */
    record SpotCheckRequest(
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> inspectors,
            @NotBlank @Size(max = 100) String present,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 1000) String> findings) {
        Found found() {
            return new Found(inspectors, present, Objects.requireNonNullElse(findings, List.of()));
        }

        @Override
        public String toString() {
            return "SpotCheckRequest[]";
        }
    }

    /**
     * 责令改正.
     *
     * @param until last day to rectify, after today; absent where the item's own term holds
     */
    record RectificationNoticeRequest(@Nullable LocalDate until) {}

    /**
     * Revokes at once.
     *
     * @param reason for the applicant
     */
    record BreachRequest(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * Who of the department sees to it.
     *
     * @param responsible account or name
     */
    record AssignmentRequest(@NotBlank @Size(max = 100) String responsible) {}
}
