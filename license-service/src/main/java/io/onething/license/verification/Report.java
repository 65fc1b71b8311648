package io.onething.license.verification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param verdict {@code TOTAL_PASSED}, {@code INDETERMINATE} or {@code TOTAL_FAILED}
 * @param licenseNumber that the file names; null unless the signature is ours, since anybody can write a number
 * @param verifiedAt when
 * @param steps every check, in order
 */
public record Report(Verdict verdict, @Nullable String licenseNumber, Instant verifiedAt, List<Step> steps) {

    /**
     * One check.
     *
     * @param code {@code FORMAT}, {@code COVERAGE}, {@code SIGNATURE}, {@code CERTIFICATE}, {@code NUMBER},
     *     {@code REGISTERED}, {@code DIGEST} or {@code STATUS}
     * @param passed whether it passed; null where it could not be checked
     * @param detailZh what was found, in Chinese
     * @param detailEn what was found, in English
     */
    public record Step(String code, @Nullable Boolean passed, String detailZh, String detailEn) {}

    static Report of(@Nullable String licenseNumber, Instant verifiedAt, List<Step> steps) {
        Verdict verdict = Verdict.TOTAL_PASSED;
        if (steps.stream().anyMatch(step -> Objects.equals(step.passed(), false))) {
            verdict = Verdict.TOTAL_FAILED;
        } else if (steps.stream().anyMatch(step -> step.passed() == null)) {
            verdict = Verdict.INDETERMINATE;
        }
        return new Report(verdict, licenseNumber, verifiedAt, List.copyOf(steps));
    }
}
