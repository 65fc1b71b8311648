package io.onething.approval.inspection.web;

import io.onething.approval.inspection.Appointment;
import io.onething.approval.inspection.Visits.Checked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What departments say of visits. */
final class InspectionRequests {
    private InspectionRequests() {}

    /**
     * When, where and by whom.
     *
     * @param kind ON_SITE 现场踏勘, or REMOTE 云勘察
     * @param startsAt when it begins, in the future
     * @param place where to, or the address of the video meeting
     * @param inspectors who comes: two or more, and of each department that takes part one or more
     */
    record AppointmentRequest(
            @NotNull Appointment.Kind kind,
            @NotNull Instant startsAt,
            @NotBlank @Size(max = 500) String place,
            @NotNull @Size(max = 50) List<@Valid InspectorRequest> inspectors) {
        Appointment planned() {
            return new Appointment(
                    kind,
                    startsAt,
                    place,
                    inspectors.stream()
                            .map(each -> new Appointment.Inspector(each.name(), each.department()))
                            .toList());
        }
    }

    /**
     * Who comes.
     *
     * @param name as the applicant is told
     * @param department code of the department
     */
    record InspectorRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 32) String department) {}

    /**
     * Calls the appointment off.
     *
     * @param reason in words for the applicant
     */
    record CallOffRequest(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * What a department found at its item, once.
     *
     * @param taskId its task
     * @param corrections what is wrong and what to do, in words for the applicant; none where all is well
     * @param note for the file, or null
     */
    record ConclusionRequest(
            @NotNull UUID taskId,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 1000) String> corrections,
            @Size(max = 2000) @Nullable String note) {}

    /**
     * Words on corrections.
     *
     * @param checks at least one
     */
    record ChecksRequest(@NotEmpty @Size(max = 200) List<@Valid CheckRequest> checks) {
        List<Checked> said() {
            return checks.stream()
                    .map(each -> new Checked(each.taskId(), each.correction(), each.settled(), each.note()))
                    .toList();
        }
    }

    /**
     * A word on one correction.
     *
     * @param taskId the department's task
     * @param correction its number
     * @param settled whether it is corrected
     * @param note in words for the applicant, or null
     */
    record CheckRequest(
            @NotNull UUID taskId,
            @Min(1) int correction,
            boolean settled,
            @Size(max = 1000) @Nullable String note) {}

    /**
     * Further cases of the same applicant.
     *
     * @param caseNumbers whose visits are proposed and not yet appointed
     */
    record CasesRequest(@NotEmpty @Size(max = 50) Set<@Pattern(regexp = "[0-9]{17}") String> caseNumbers) {}
}
