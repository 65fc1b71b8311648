package io.onething.approval.task;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.approval.tolerance}.
 *
 * @param late what the region's rule makes of owed papers that did not come; it ends the item either way
 */
@ConfigurationProperties("onething.approval.tolerance")
public record ToleranceSettings(@DefaultValue("LAPSE") Late late) {
    /** What becomes of it. */
    public enum Late {
        /** 视为撤回、退件办结 (辽宁). */
        LAPSE,
        /** 终止办理, the loss is the applicant's (西安). */
        TERMINATE
    }
}
