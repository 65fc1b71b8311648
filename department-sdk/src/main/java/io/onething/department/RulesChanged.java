package io.onething.department;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 适用新规定: a task that is handled by other rules from now on, because the law changed, or by those it had again. Its
 * limits replace those of {@link Task}.
 *
 * @param task which
 * @param version of the task from now on
 * @param edition number of the edition of its theme whose rules hold
 * @param ground the law that asks for it
 * @param back whether it goes back to the rules it had
 * @param promisedWorkingDays 承诺时限 in working days, or null
 * @param statutoryWorkingDays 法定时限 in working days, or null
 * @param inspection whether somebody comes to look
 * @param changes what is different
 * @param mayBeAskedFor keys of papers and codes of fields that are asked for now and are not there; to be asked for by
 *     {@link Answer.SupplementAsked}
 * @param at when they changed
 */
public record RulesChanged(
        TaskReference task,
        long version,
        int edition,
        String ground,
        boolean back,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        boolean inspection,
        List<Change> changes,
        List<String> mayBeAskedFor,
        Instant at) {
    public RulesChanged {
        changes = List.copyOf(changes);
        mayBeAskedFor = List.copyOf(mayBeAskedFor);
    }

    /**
     * One thing that is different.
     *
     * @param kind such as {@code PROMISED_LIMIT} or {@code MATERIAL_ADDED}; more may come
     * @param subject key of the paper or code of the field or item, or null where the item itself is meant
     * @param nameZh what that is called in Chinese, or null
     * @param nameEn what that is called in English, or null
     * @param from how it was, or null
     * @param to how it is now, or null
     */
    public record Change(
            String kind,
            @Nullable String subject,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String from,
            @Nullable String to) {}
}
