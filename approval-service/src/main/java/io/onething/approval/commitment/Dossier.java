package io.onething.approval.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a verification. Names of persons and words about them: it is encrypted at rest and never logged.
 *
 * @param grantedAt when it was granted on the commitment
 * @param limits of its item
 * @param commitment what was signed
 * @param signedBy who signed
 * @param responsible who of the department sees to it, or null where nobody was named
 * @param visits in their order
 * @param rectification what the applicant was told to rectify, or null
 */
public record Dossier(
        Instant grantedAt,
        Limits limits,
        String commitment,
        String signedBy,
        @Nullable String responsible,
        List<SpotCheck> visits,
        @Nullable Rectification rectification) {
    public Dossier {
        visits = List.copyOf(visits);
    }

    /**
     * In working days; they differ by item and stand in its terms.
     *
     * @param verifyWithin after the decision (fire safety: 20)
     * @param rectifyNoticeWithin after a mismatch is found (3)
     * @param rectifyWithin the applicant has, where the notice names no day
     * @param recheckWithin after the term's end or the applicant's request (3)
     */
    public record Limits(int verifyWithin, int rectifyNoticeWithin, int rectifyWithin, int recheckWithin) {}

    /**
     * 现场核查.
     *
     * @param at when it was recorded
     * @param inspectors who came: at least two (行政许可法 art. 34 ¶3)
     * @param present who stood there for the applicant
     * @param findings what was not as committed; empty where all was
     * @param by who recorded it
     */
    public record SpotCheck(Instant at, List<String> inspectors, String present, List<String> findings, String by) {
        public SpotCheck {
            inspectors = List.copyOf(inspectors);
            findings = List.copyOf(findings);
        }

        public boolean isMismatch() {
            return !findings.isEmpty();
        }

        @Override
        public String toString() {
            return "SpotCheck[" + at + "]";
        }
    }

    /**
     * 责令改正.
     *
     * @param until last day to rectify
     * @param toldAt when the notice was issued
     * @param by who issued it
     * @param askedAt when the applicant asked to be looked at again, or null
     */
    public record Rectification(
            LocalDate until,
            Instant toldAt,
            String by,
            @Nullable Instant askedAt) {}

    /** What was not as committed when somebody last came. */
    public List<String> findings() {
        return visits.isEmpty() ? List.of() : visits.getLast().findings();
    }

    Dossier with(SpotCheck visit) {
        var all = new ArrayList<>(visits);
        all.add(visit);
        return new Dossier(grantedAt, limits, commitment, signedBy, responsible, all, rectification);
    }

    Dossier with(Rectification told) {
        return new Dossier(grantedAt, limits, commitment, signedBy, responsible, visits, told);
    }

    Dossier askedAt(Instant at) {
        Rectification told = Objects.requireNonNull(rectification);
        return with(new Rectification(told.until(), told.toldAt(), told.by(), at));
    }

    Dossier assignedTo(String person) {
        return new Dossier(grantedAt, limits, commitment, signedBy, person, visits, rectification);
    }

    @Override
    public String toString() {
        return "Dossier[]";
    }
}
