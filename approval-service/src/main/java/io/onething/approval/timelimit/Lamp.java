package io.onething.approval.timelimit;

import io.onething.kernel.WorkingCalendar;
import java.time.Instant;

/** 红黄灯 on the promised clock. */
public enum Lamp {
    /** 绿灯: time enough. */
    GREEN,
    /** 黄灯: little time left. */
    YELLOW,
    /** 红灯: overdue. */
    RED,
    /** The clock stands still: paused, or waiting for the applicant. Never red, whatever the day is. */
    GREY;

    public static Lamp of(
            ItemClock clock, TimeLimit limit, LampThreshold threshold, WorkingCalendar calendar, Instant now) {
        if (clock.isPaused()) {
            return GREY;
        }
        if (clock.deadline(limit, calendar, now).isOver(now)) {
            return RED;
        }
        return now.isBefore(clock.yellowFrom(limit, threshold, calendar, now)) ? GREEN : YELLOW;
    }
}
