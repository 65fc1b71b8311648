package io.onething.plan.catalog;

import io.onething.plan.theme.Subject;
import org.jspecify.annotations.Nullable;

/**
 * 免申即享: a benefit that is granted without an application.
 *
 * @param code stable code
 * @param nameZh Chinese name
 * @param subject who receives it
 * @param place where it holds
 * @param source where it is published
 * @param trigger the fact that triggers it
 * @param note remark
 * @param limits published limits
 */
public record Policy(
        String code,
        String nameZh,
        Subject subject,
        String place,
        String source,
        @Nullable String trigger,
        @Nullable String note,
        @Nullable String limits) {}
