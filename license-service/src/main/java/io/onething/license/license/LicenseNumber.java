package io.onething.license.license;

import io.onething.kernel.CheckCharacter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** 证照编号: L, the day of issue in Beijing, eight digits of a running number, one check character (ISO 7064 MOD 37,36). */
final class LicenseNumber {
    private LicenseNumber() {}

    /** @param running any positive number; beyond 99,999,999 it starts anew and must not meet the same day again */
    static String of(LocalDate day, long running) {
        String body = "L" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%08d".formatted(running % 100_000_000);
        return body + CheckCharacter.of(body);
    }
}
