package io.onething.approval.task;

import io.onething.timer.Sweep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockSweeps {
    @Bean
    Sweep clocksThatAreDue(ClockSweep sweep) {
        return new Sweep("clock-sweep", sweep::run);
    }
}
