package io.onething.plan.check;

/**
 * An example whose plan is not the expected one.
 *
 * @param file name of the file
 * @param line line of the expectation, from 1
 * @param example name of the example
 * @param what what differs, for example {@code expectedItems}
 * @param expected what the file says
 * @param actual what was planned
 */
public record Difference(String file, int line, String example, String what, String expected, String actual) {

    @Override
    public String toString() {
        return file + ":" + line + ": error: example \"" + example + "\": " + what + " is " + actual
                + ", the example says " + expected + " -> correct the theme, or write " + actual
                + " [example-differs]";
    }
}
