package io.onething.plan.theme;

import java.util.List;

/**
 * 准入条件: where all of {@code when} hold, all of {@code require} must hold too, else the gate fails.
 *
 * @param code code within the theme
 * @param when when the gate applies; empty means always
 * @param require what must hold then
 * @param failZh what to tell the applicant, in Chinese
 * @param source id of the source the rule is from
 */
public record Gate(String code, List<Condition> when, List<Condition> require, String failZh, String source) {

    public Gate {
        when = Copies.of(when);
        require = Copies.of(require);
    }
}
