package io.onething.plan.theme;

/**
 * Where a rule or a figure is from.
 *
 * @param id id within the theme
 * @param url address
 * @param what what it says
 * @param grade how much of it was read
 */
public record Source(String id, String url, String what, Grade grade) {

    /** How much of a source was read. */
    public enum Grade {
        /** a statute, in full */
        L,
        /** the opening of a web page */
        P,
        /** one of the source documents */
        S
    }
}
