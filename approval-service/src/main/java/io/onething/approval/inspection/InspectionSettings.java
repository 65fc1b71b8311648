package io.onething.approval.inspection;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.approval.inspection}: what differs by place.
 *
 * @param absentMayRevisit whether a department that stayed away may conclude after the visit; no source allows it
 * @param leads code of the department that leads, by theme; that of the first task where none is set
 */
@ConfigurationProperties("onething.approval.inspection")
record InspectionSettings(
        @DefaultValue("false") boolean absentMayRevisit,
        @DefaultValue Map<String, String> leads) {}
