package io.onething.approval.hearing.web;

import io.onething.approval.hearing.Hearing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of hearings. */
final class HearingRequests {
    private HearingRequests() {}

    /**
     * 听证告知.
     *
     * @param reason why others are concerned, in words for the applicant
     * @param parties 利害关系人, whom the department tells
     */
    record RightRequest(
            @NotBlank @Size(max = 1000) String reason,
            @NotNull @Size(max = 200) List<@Valid PartyRequest> parties) {
        List<Hearing.Party> named() {
            return parties.stream()
                    .map(each -> new Hearing.Party(each.name(), each.contact()))
                    .toList();
        }
    }

    /**
     * 利害关系人.
     *
     * @param name of the person or enterprise
     * @param contact how they are reached
     */
    record PartyRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String contact) {}

    /**
     * That somebody asks for the hearing.
     *
     * @param party name of the interested party whose word the department writes down; null for the applicant
     */
    record AskedRequest(@Size(max = 200) @Nullable String party) {}

    /**
     * 听证通知.
     *
     * @param heldAt when it begins: seven working days from now or later, within twenty of the request
     * @param place where
     * @param closedBecause why it is not public, or null where it is
     * @param chair account of who is in the chair; who reviewed cannot be, and who is does not decide
     * @param chairName their name
     */
    record SittingRequest(
            @NotNull Instant heldAt,
            @NotBlank @Size(max = 500) String place,
            Hearing.@Nullable ClosedBecause closedBecause,
            @NotBlank @Size(max = 200) String chair,
            @NotBlank @Size(max = 100) String chairName) {}

    /**
     * 听证笔录.
     *
     * @param text what was said
     * @param signatures of the chair and of those who took part
     */
    record RecordRequest(
            @NotBlank @Size(max = 100_000) String text,
            @NotEmpty @Size(max = 200) List<@Valid SignatureRequest> signatures) {
        List<Hearing.Signature> given() {
            return signatures.stream()
                    .map(each -> new Hearing.Signature(each.name(), each.role(), each.at()))
                    .toList();
        }
    }

    /**
     * A signature under the record.
     *
     * @param name of who signed
     * @param role as what
     * @param at when
     */
    record SignatureRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull Hearing.Role role,
            @NotNull Instant at) {}
}
