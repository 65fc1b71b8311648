package io.onething.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Pages are in Chinese, or in English for a browser that prefers it or a person who chose it. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("ONETHING_IDENTITY_LANGUAGE");
        resolver.setCookieHttpOnly(true);
        resolver.setDefaultLocaleFunction(Languages::preferred);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice);
    }

    private static Locale preferred(HttpServletRequest request) {
        boolean asks = request.getHeader("Accept-Language") != null;
        return asks && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
