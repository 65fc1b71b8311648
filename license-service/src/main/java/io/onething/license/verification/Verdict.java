package io.onething.license.verification;

/** The three verdicts of ETSI EN 319 102-1. */
public enum Verdict {
    /** Every check passed: a license of ours, unchanged and in force. */
    TOTAL_PASSED,
    /** Nothing failed, but something could not be checked. */
    INDETERMINATE,
    /** At least one check failed: not to be relied upon. */
    TOTAL_FAILED
}
