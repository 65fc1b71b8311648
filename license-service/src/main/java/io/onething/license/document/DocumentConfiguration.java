package io.onething.license.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    @Bean
    LicenseSheet licenseSheet() {
        return new LicenseSheet();
    }
}
