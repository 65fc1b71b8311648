package io.onething.approval.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When, where and by whom something is looked at. Names of people: encrypted at rest.
 *
 * @param kind on the spot, or by video
 * @param startsAt when it begins
 * @param place where to, or the address of the video meeting
 * @param inspectors who comes
 */
public record Appointment(Kind kind, Instant startsAt, String place, List<Inspector> inspectors) {
    /** 行政许可法 art. 34 ¶3: two staff or more check on the spot. */
    static final int INSPECTORS = 2;

    public Appointment {
        inspectors = List.copyOf(inspectors);
    }

    /** How one looks. */
    public enum Kind {
        /** 现场踏勘 */
        ON_SITE,
        /** 云勘察 */
        REMOTE
    }

    /**
     * Who comes.
     *
     * @param name of the person, as the applicant is told
     * @param department code of the department
     */
    public record Inspector(String name, String department) {}

    /** Codes of the departments that send somebody. */
    Set<String> departments() {
        return inspectors.stream().map(Inspector::department).collect(Collectors.toUnmodifiableSet());
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    @Override
    public String toString() {
        return "Appointment[" + kind + ", " + startsAt + "]";
    }
}
