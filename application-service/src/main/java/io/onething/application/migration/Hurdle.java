package io.onething.application.migration;

/** Why an item cannot be handled by other rules. */
public enum Hurdle {
    /** it has its outcome, and what was decided stays decided by the rules of its time */
    ENDED,
    /** it is handled by another edition than the one that is left */
    OTHER_EDITION,
    /** the other edition has no such item for these answers; what was applied for goes on by its rules */
    ITEM_GONE,
    /** only the other edition has it for these answers, and nobody has applied for it */
    NOT_APPLIED_FOR,
    /** the other edition asks a question that was not answered, or no longer has the answer */
    ANSWER_MISSING,
    /** it would be handled by another department, under another kind of law, or end in something else, and is at its
     * department already */
    OTHER_AUTHORITY,
    /** it would depend on an item that is not in the case file */
    DEPENDENCY_ABSENT,
    /** it would depend on an item that was turned away */
    DEPENDENCY_LOST,
    /** it would need data that no item before it delivers */
    DATA_NOT_DELIVERED,
    /** it would need a field of the form that was not asked for when the case file was submitted */
    FIELD_MISSING,
    /** items would wait for one another */
    CIRCLE
}
