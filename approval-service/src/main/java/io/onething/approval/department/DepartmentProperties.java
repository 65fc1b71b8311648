package io.onething.approval.department;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.approval}.
 *
 * @param departments codes of departments whose topics are made at start; empty is allowed
 */
@ConfigurationProperties("onething.approval")
record DepartmentProperties(@DefaultValue List<String> departments) {
    DepartmentProperties {
        departments = List.copyOf(departments);
    }
}
