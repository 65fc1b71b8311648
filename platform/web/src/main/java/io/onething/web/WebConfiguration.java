package io.onething.web;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Puts the pieces of this package into every service that has it on its class path. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@Import({ProblemAdvice.class, Traces.Filter.class})
class WebConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${ONETHING_CLOCK_FILE:}") String file) {
        return file.isEmpty() ? Clock.systemUTC() : new MovedClock(Path.of(file));
    }

    @Bean
    Problems problems() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("problems", "platform-problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Problems(messages);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        // It comes with the token; it is no parameter of the contract.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }

    /** PostgreSQL's own codes: a lock timeout (55P03) is told from a broken statement, which a SQL state alone is not. */
    @Bean
    SQLExceptionTranslator postgresErrors(DataSource database) {
        return new SQLErrorCodeSQLExceptionTranslator(database);
    }

    @Bean
    Idempotency idempotency(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
        return new Idempotency(jdbc, new TransactionTemplate(transactions), json, clock);
    }

    @Bean
    OpenApiCustomizer bearerToken() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            "token",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
            api.addSecurityItem(new SecurityRequirement().addList("token"));
            // The address differs from machine to machine; the contract does not.
            api.setServers(null);
        };
    }
}
