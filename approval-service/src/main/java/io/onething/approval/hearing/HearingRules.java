package io.onething.approval.hearing;

import io.onething.approval.hearing.Hearing.Minutes;
import io.onething.approval.hearing.Hearing.Request;
import io.onething.approval.hearing.Hearing.Role;
import io.onething.approval.hearing.Hearing.Sitting;
import io.onething.approval.hearing.Hearing.State;
import io.onething.approval.task.Proceeding;
import io.onething.approval.timelimit.Beijing;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 行政许可法 art. 46 to 48. Its days are working days (art. 82), and the first does not count. */
final class HearingRules {
    /** art. 47 ¶1: asked for within five days of being told. */
    private static final int REQUEST = 5;

    /** art. 47 ¶1: held within twenty days of the request. */
    private static final int HELD = 20;

    /** art. 48 (1): announced seven days before. */
    private static final int NOTICE = 7;

    private HearingRules() {}

    /** Last day to ask for it. */
    static LocalDate requestBy(Instant toldAt, WorkingCalendar days) {
        return days.due(Beijing.day(toldAt), REQUEST);
    }

    /** Last day to hold it. */
    static LocalDate holdBy(Instant requestedAt, WorkingCalendar days) {
        return days.due(Beijing.day(requestedAt), HELD);
    }

    static @Nullable Refusal against(Hearing hearing, Request asked) {
        if (asked.party() != null
                && hearing.content().parties().stream()
                        .noneMatch(each -> each.name().equals(asked.party()))) {
            return Refusal.HEARING_PARTY_UNKNOWN;
        }
        return switch (hearing.state()) {
            case TOLD -> Beijing.day(asked.at()).isAfter(hearing.requestBy()) ? Refusal.HEARING_REQUEST_LATE : null;
            case LAPSED -> Refusal.HEARING_REQUEST_LATE;
            case REQUESTED, ANNOUNCED, RECORDED, CANCELLED -> Refusal.HEARING_NOT_NOW;
        };
    }

    /** @param reviews of the approval: who reviewed is not in the chair (art. 48 (4)) */
    static @Nullable Refusal against(
            Hearing hearing, Sitting planned, List<Proceeding.Review> reviews, WorkingCalendar days) {
        @Nullable Request asked = hearing.content().request();
        if (asked == null || !(hearing.state() == State.REQUESTED || hearing.state() == State.ANNOUNCED)) {
            return Refusal.HEARING_NOT_NOW;
        }
        LocalDate on = Beijing.day(planned.heldAt());
        if (on.isBefore(days.due(Beijing.day(planned.announcedAt()), NOTICE))) {
            return Refusal.HEARING_NOTICE_SHORT;
        }
        if (on.isAfter(holdBy(asked.at(), days))) {
            return Refusal.HEARING_TOO_LATE;
        }
        boolean reviewed = reviews.stream().anyMatch(each -> each.by().equals(planned.chair()));
        return reviewed ? Refusal.CHAIR_REVIEWED : null;
    }

    /** art. 48 (5): the record is signed by the chair and by those who took part. */
    static @Nullable Refusal against(Hearing hearing, Minutes kept) {
        @Nullable Sitting sitting = hearing.content().sitting();
        if (sitting == null || hearing.state() != State.ANNOUNCED) {
            return Refusal.HEARING_NOT_NOW;
        }
        if (kept.keptAt().isBefore(sitting.heldAt())) {
            return Refusal.HEARING_NOT_HELD;
        }
        boolean chair = kept.signatures().stream()
                .anyMatch(each -> each.role() == Role.CHAIR && each.name().equals(sitting.chairName()));
        boolean others = kept.signatures().stream().anyMatch(each -> each.role() != Role.CHAIR);
        boolean before = kept.signatures().stream().anyMatch(each -> each.at().isBefore(sitting.heldAt()));
        return chair && others && !before ? null : Refusal.SIGNATURES_MISSING;
    }

    /** Working days from the announcement to the hearing, by which the applicant is told how long the clock stands. */
    static int expectedDays(Sitting planned, WorkingCalendar days) {
        LocalDate on = Beijing.day(planned.heldAt());
        LocalDate day = Beijing.day(planned.announcedAt());
        int count = 0;
        while (day.isBefore(on)) {
            day = day.plusDays(1);
            if (days.isWorkingDay(day)) {
                count++;
            }
        }
        return Math.max(1, count);
    }
}
