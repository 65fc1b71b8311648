package io.onething.application;

import io.onething.application.orchestration.Announcements;
import io.onething.application.orchestration.CaseEvent;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the process die, as far as a test can, while a case file is moved to other rules. */
@Configuration(proxyBeanMethods = false)
public class Crash {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final AtomicInteger LEFT = new AtomicInteger(NEVER);

    /** No exception that anybody would catch. */
    static final class Died extends Error {}

    static void after(int caseFiles) {
        LEFT.set(caseFiles);
    }

    static void never() {
        LEFT.set(NEVER);
    }

    @Bean
    static BeanPostProcessor crashingAnnouncements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Announcements usual ? crashing(usual) : bean;
            }
        };
    }

    private static Announcements crashing(Announcements usual) {
        return happenings -> {
            usual.announce(happenings);
            boolean moves = happenings.stream().anyMatch(each -> each.event() instanceof CaseEvent.RulesChanged);
            if (moves && LEFT.get() != NEVER && LEFT.getAndDecrement() <= 0) {
                throw new Died();
            }
        };
    }
}
