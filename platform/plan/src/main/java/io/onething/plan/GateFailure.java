package io.onething.plan;

import org.jspecify.annotations.Nullable;

/**
 * A gate that the answers do not pass.
 *
 * @param code code of the gate
 * @param failZh what to tell the applicant, in Chinese
 * @param source where the rule is from
 */
public record GateFailure(String code, String failZh, GateSource source) {

    /**
     * Where the rule of a gate is from.
     *
     * @param id id of the source within the theme
     * @param url address of the source; null where the theme does not list it
     * @param what what the source says; null where the theme does not list it
     */
    public record GateSource(
            String id, @Nullable String url, @Nullable String what) {}
}
