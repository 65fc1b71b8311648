package io.onething.notification.notice.messaging;

import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import io.onething.notification.notice.Arrival;
import io.onething.notification.notice.Notices;
import io.onething.notification.notice.StepType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseEvents {
    @Bean
    Subscription steps(Notices notices) {
        return Subscription.to(
                "notification-service",
                Set.of(Topics.CASE_FILE, Topics.APPROVAL, Topics.LICENSE),
                StepType.eventTypes(),
                events -> notices.takeIn(events.stream()
                        .map(CaseEvents::arrival)
                        .filter(arrival -> arrival.step().isTold())
                        .toList()));
    }

    private static Arrival arrival(IncomingEvent event) {
        StepType type = StepType.of(event.type());
        return new Arrival(
                event.topic() + "/" + event.id(), type, event.subject(), event.time(), event.as(type.step()));
    }
}
