package io.onething.license;

import io.onething.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class LicenseAccess {
    @Bean
    AccessRules licenseRules() {
        return requests -> {
            requests.requestMatchers(HttpMethod.POST, "/api/licenses/verification")
                    .permitAll();
            requests.requestMatchers(HttpMethod.GET, "/api/licenses", "/api/licenses/**")
                    .hasRole("APPLICANT");
        };
    }
}
