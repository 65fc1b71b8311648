package io.onething.catalog;

import io.onething.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What can be filed is public knowledge (行政许可法 art. 30: 公示); what is published, operators decide. */
@Configuration(proxyBeanMethods = false)
class CatalogAccess {
    @Bean
    AccessRules publicReadsAndOperatorsPublish() {
        return requests -> requests.requestMatchers(HttpMethod.POST, "/api/themes")
                .hasRole("OPERATOR")
                .requestMatchers(HttpMethod.PUT, "/api/calendar/**")
                .hasRole("OPERATOR")
                .requestMatchers(HttpMethod.POST, "/api/themes/*/plan")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET, "/api/themes/**", "/api/departments", "/api/lifecycle", "/api/calendar/**")
                .permitAll();
    }
}
