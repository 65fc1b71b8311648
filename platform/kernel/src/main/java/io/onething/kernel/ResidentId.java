package io.onething.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * 公民身份号码 by GB 11643-1999: six digits of a region, eight of the date of birth, three of order and one check
 * character.
 *
 * @param value eighteen characters, the last of which may be X
 */
public record ResidentId(String value) {
    private static final String CHECK = "10X98765432";

    public ResidentId {
        if (!isValid(value)) {
            // The number itself stays out of the message: it is personal data and messages reach logs.
            throw new IllegalArgumentException("not a resident identity number");
        }
    }

    /** @param body the first seventeen digits; the check character is added */
    public static ResidentId ofBody(String body) {
        return new ResidentId(body + check(body));
    }

    public static boolean isValid(String text) {
        if (!text.matches("\\d{17}[\\dX]") || check(text.substring(0, 17)) != text.charAt(17)) {
            return false;
        }
        try {
            LocalDate.parse(text.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    public LocalDate dateOfBirth() {
        return LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The first six and last four characters; what lies between is hidden. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = body.length() - 1; i >= 0; i--) {
            weight = weight * 2 % 11;
            sum += (body.charAt(i) - '0') * weight;
        }
        return CHECK.charAt(sum % 11);
    }

    @Override
    public String toString() {
        return masked();
    }
}
