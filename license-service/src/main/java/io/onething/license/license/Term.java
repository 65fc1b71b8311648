package io.onething.license.license;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 有效期: how long a license is valid, as the catalog writes it behind its name: 食品经营许可证(有效期5年),
 * 烟草专卖零售许可证(最长5年). Without such words it is valid without end.
 *
 * @param nameZh the name alone
 * @param years how long, or 0 for without end
 */
record Term(String nameZh, int years) {
    private static final Pattern WITH_TERM = Pattern.compile("(.+?)\\s*[((](?:有效期|最长)\\s*(\\d{1,2})\\s*年[))]");

    static Term of(String nameZh) {
        Matcher words = WITH_TERM.matcher(nameZh.strip());
        return words.matches()
                ? new Term(words.group(1), Integer.parseInt(words.group(2)))
                : new Term(nameZh.strip(), 0);
    }

    /** The last day of validity; null: without end. */
    @Nullable
    LocalDate endsOn(LocalDate issuedOn) {
        return years == 0 ? null : issuedOn.plusYears(years).minusDays(1);
    }
}
