package io.onething.application;

import io.onething.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * A case file is its applicant's own; departments read the materials of their items and supervisors the acceptance
 * report, and nothing else here.
 */
@Configuration(proxyBeanMethods = false)
class ApplicationAccess {
    @Bean
    AccessRules applicantsFileAndDepartmentsReadMaterials() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/api/case-files/*/materials/*/content")
                .hasAnyRole("APPLICANT", "CLERK", "DEPARTMENT_SYSTEM")
                .requestMatchers(HttpMethod.GET, "/api/case-files/*/acceptance-report/**")
                .hasAnyRole("APPLICANT", "SUPERVISOR")
                .requestMatchers("/api/case-files/**")
                .hasRole("APPLICANT");
    }
}
