package io.onething.approval.timelimit;

/**
 * 时限. Its unit is part of it, so that 60 days of the identity card law are never run as working days.
 *
 * @param amount 0 or more of the unit; 0 means on the same day, or at once
 * @param unit what is counted
 */
public record TimeLimit(int amount, Unit unit) {
    public TimeLimit {
        if (amount < 0) {
            throw new IllegalArgumentException("a time limit is not negative: " + amount);
        }
    }

    /** What a limit counts. */
    public enum Unit {
        /** 工作日, without statutory holidays (行政许可法 art. 82). */
        WORKING_DAYS,
        /** 日: every day counts, as in 居民身份证法 art. 12 or 住房公积金管理条例 art. 25. */
        CALENDAR_DAYS,
        /** 小时, day and night. */
        HOURS
    }

    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, Unit.WORKING_DAYS);
    }

    /** Longer by an extension, which is told in the unit of the limit. */
    TimeLimit longerBy(int more) {
        return new TimeLimit(amount + more, unit);
    }
}
