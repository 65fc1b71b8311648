package io.onething.approval.timelimit;

/**
 * What is little time; a setting per theme, since no source gives numbers.
 *
 * @param days so many days or fewer are little
 * @param percentLeft so much of the limit or less is little, 0 to 100
 */
public record LampThreshold(int days, int percentLeft) {
    public LampThreshold {
        if (days < 0 || percentLeft < 0 || percentLeft > 100) {
            throw new IllegalArgumentException("days from 0 up and a share from 0 to 100 percent");
        }
    }

    /** Days left of a limit from which on the lamp is yellow: by the rule that warns earlier. */
    int daysLeft(int ofLimit) {
        return Math.max(days, ofLimit * percentLeft / 100);
    }
}
