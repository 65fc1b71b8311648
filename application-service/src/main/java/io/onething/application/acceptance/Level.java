package io.onething.application.acceptance;

/** How strict a check is: data of the item's edition and of the applicant's standing, never of the code. */
public enum Level {
    /** it must be there */
    MUST,
    /** 容缺: it may be brought later, under an undertaking */
    OWED,
    /** 告知承诺: a commitment may stand in for it */
    COMMITTED,
    /** it is not looked at */
    IGNORED
}
