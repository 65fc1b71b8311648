package io.onething.approval.inspection;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.approval.inspection}: what differs by place.
 *
 * @param required whether nothing is approved that its edition marks for inspection before a visit has cleared it; where
 *     not, a department that approves while no visit is appointed yet waives it (免于现场核查), on its own responsibility
 * @param absentMayRevisit whether a department that stayed away may conclude after the visit; no source allows it
 * @param leads code of the department that leads, by theme; that of the first task where none is set
 */
@ConfigurationProperties("onething.approval.inspection")
record InspectionSettings(
        @DefaultValue("false") boolean required,
        @DefaultValue("false") boolean absentMayRevisit,
        @DefaultValue Map<String, String> leads) {}
