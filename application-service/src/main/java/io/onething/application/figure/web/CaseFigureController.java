package io.onething.application.figure.web;

import io.onething.application.figure.CaseFigures;
import io.onething.application.figure.CaseFigures.Dimension;
import io.onething.application.figure.CaseFigures.Line;
import io.onething.web.AccessRules;
import java.util.Collection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of case files, for supervisors. */
@RestController
@RequestMapping("/api/case-figures")
class CaseFigureController {
    private final CaseFigures figures;

    CaseFigureController(CaseFigures figures) {
        this.figures = figures;
    }

    @Configuration(proxyBeanMethods = false)
    static class Access {
        @Bean
        AccessRules supervisorsReadFigures() {
            return requests -> requests.requestMatchers("/api/case-figures").hasRole("SUPERVISOR");
        }
    }

    /** One line for each theme or region. */
    @GetMapping
    Collection<Line> by(@RequestParam(defaultValue = "THEME") Dimension by) {
        return figures.by(by);
    }
}
