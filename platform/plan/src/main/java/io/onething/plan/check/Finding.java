package io.onething.plan.check;

import java.util.Locale;

/**
 * Something wrong with a theme file.
 *
 * @param file name of the file
 * @param line line, from 1
 * @param severity whether the file can be published all the same
 * @param code stable kebab-case code
 * @param message what is wrong
 * @param fix what to write instead
 */
public record Finding(String file, int line, Severity severity, String code, String message, String fix) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String level = severity.name().toLowerCase(Locale.ROOT);
        return file + ":" + line + ": " + level + ": " + message + " -> " + fix + " [" + code + "]";
    }

    /** How bad a finding is. */
    public enum Severity {
        /** the file is refused */
        ERROR,
        /** worth a look; the file is accepted */
        WARNING
    }
}
