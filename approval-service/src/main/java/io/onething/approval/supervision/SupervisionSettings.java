package io.onething.approval.supervision;

import io.onething.timer.Sweep;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code onething.approval.supervision}.
 *
 * @param answerWithin working days within which an order is answered, before it goes one level up; no source gives a
 *     number
 */
@ConfigurationProperties("onething.approval.supervision")
record SupervisionSettings(@DefaultValue("2") int answerWithin) {

    @Configuration(proxyBeanMethods = false)
    static class Sweeps {
        @Bean
        Sweep ordersThatAreDue(Supervision supervision) {
            return new Sweep("supervision-sweep", supervision::escalateOverdue);
        }
    }
}
