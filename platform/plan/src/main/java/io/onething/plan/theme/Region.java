package io.onething.plan.theme;

import org.jspecify.annotations.Nullable;

/**
 * Where the theme holds.
 *
 * @param scope kind of place
 * @param nameZh name of the place or places
 * @param note remark
 */
public record Region(Scope scope, String nameZh, @Nullable String note) {

    /** Kind of place. */
    public enum Scope {
        NATION,
        PROVINCE,
        CITY,
        COUNTY
    }
}
