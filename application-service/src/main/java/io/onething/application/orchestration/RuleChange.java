package io.onething.application.orchestration;

import org.jspecify.annotations.Nullable;

/**
 * One thing that other rules make different for an item.
 *
 * @param kind what it is about
 * @param subject code of the field or item, or key of the paper; null where the item itself is meant
 * @param nameZh what that is called in Chinese, or null
 * @param nameEn what that is called in English, or null; a paper has its Chinese name
 * @param from how it was, or null
 * @param to how it is now, or null
 */
public record RuleChange(
        Kind kind,
        @Nullable String subject,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String from,
        @Nullable String to) {

    public static RuleChange of(Kind kind, @Nullable Object from, @Nullable Object to) {
        return new RuleChange(kind, null, null, null, text(from), text(to));
    }

    public static RuleChange of(Kind kind, String subject, String nameZh, String nameEn) {
        return new RuleChange(kind, subject, nameZh, nameEn, null, null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What a change is about. */
    public enum Kind {
        /** 承诺时限 */
        PROMISED_LIMIT,
        /** 法定时限 */
        STATUTORY_LIMIT,
        MATERIAL_ADDED,
        MATERIAL_REMOVED,
        /** whether it must be brought, or may be owed */
        MATERIAL_CHANGED,
        FIELD_ADDED,
        FIELD_REMOVED,
        DEPENDENCY_ADDED,
        DEPENDENCY_REMOVED,
        /** what its approval delivers to other items */
        OUTPUT_ADDED,
        OUTPUT_REMOVED,
        /** what it ends in */
        LICENSE,
        DEPARTMENT,
        /** the kind of law it is handled under */
        REGIME,
        /** whether somebody comes to look */
        INSPECTION,
        /** whether a commitment may stand in for a proof */
        COMMITMENT,
        /** waiting times inside or beside its limit */
        WAITS,
        /** 办理规则 beyond the straight way */
        TERMS,
        ITEM_NEW,
        ITEM_GONE
    }
}
