package io.onething.simulator;

import io.onething.kernel.CaseNumber;
import io.onething.kernel.CreditCode;
import io.onething.kernel.ResidentId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Values of a JSON Schema {@code format}. Dates are those of the day on which the case was opened. */
final class FormatValues {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private static final Set<String> KNOWN =
            Set.of("resident-id", "credit-code", "date", "date-time", "time", "email", "uri", "uuid");

    /** No place has this code (GB/T 2260), so that an invented number is nobody's. */
    private static final String NOWHERE = "999999";

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 4);

    private final LocalDate day;
    private final Random random;

    FormatValues(String seed, Random random) {
        this.day = CaseNumber.isValid(seed)
                ? LocalDate.parse(seed.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                : ANY_DAY;
        this.random = random;
    }

    boolean knows(String format) {
        return KNOWN.contains(format);
    }

    String value(String format) {
        return switch (format) {
            case "resident-id" -> residentId();
            case "credit-code" ->
                CreditCode.ofBody("91" + NOWHERE + "MA" + digits(7)).value();
            case "date" -> day.toString();
            case "date-time" ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        day.atTime(workingHour()).atOffset(BEIJING));
            case "time" ->
                DateTimeFormatter.ISO_OFFSET_TIME.format(workingHour().atOffset(BEIJING));
            case "email" -> "office" + digits(4) + "@example.com";
            case "uri" -> "https://example.com/" + digits(6);
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> throw new IllegalArgumentException("no such format: " + format);
        };
    }

    private String residentId() {
        String birth =
                LocalDate.of(1970, 1, 1).plusDays(random.nextInt(30 * 365)).format(DateTimeFormatter.BASIC_ISO_DATE);
        return ResidentId.ofBody(NOWHERE + birth + digits(3)).value();
    }

    private LocalTime workingHour() {
        return LocalTime.of(9, 0).plusMinutes(random.nextInt(8 * 60));
    }

    String digits(int count) {
        return random.ints(count, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
