package io.onething.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * 办件编号: eight digits of the day it was opened (Beijing time), eight of a running number and one check digit by
 * ISO 7064 MOD 11,10, so that a number mistyped on the telephone is noticed.
 *
 * @param value seventeen digits
 */
public record CaseNumber(String value) {
    private static final int LENGTH = 17;

    public CaseNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    /**
     * @param day the day the case file was opened
     * @param running 0 to 99,999,999; a larger one starts anew at 0 and must not meet the same day again
     */
    public static CaseNumber of(LocalDate day, long running) {
        String body = day.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%08d", running % 100_000_000);
        return new CaseNumber(body + checkDigit(body));
    }

    public static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && checkDigit(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
    }

    private static char checkDigit(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
