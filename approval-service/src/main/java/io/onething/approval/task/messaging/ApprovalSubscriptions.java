package io.onething.approval.task.messaging;

import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApprovalSubscriptions {
    @Bean
    Subscription caseItems(DispatchedItems items, SupplementResults results) {
        return Subscription.to(
                "approval-service",
                Set.of(Topics.CASE_FILE),
                Set.of(CaseItemDispatched.TYPE, SupplementResults.SUPPLEMENTED, SupplementResults.LAPSED),
                // An item is dispatched before anybody can correct it, so that the order between the two is kept.
                events -> {
                    Map<Boolean, List<IncomingEvent>> byKind = events.stream()
                            .collect(Collectors.partitioningBy(
                                    event -> event.type().equals(CaseItemDispatched.TYPE)));
                    items.takeIn(byKind.getOrDefault(true, List.of()));
                    results.takeIn(byKind.getOrDefault(false, List.of()));
                });
    }

    @Bean
    Subscription answered(DepartmentAnswers answers) {
        return new Subscription(
                "approval-service-decisions", DepartmentAnswers.TOPICS, DepartmentAnswer.TYPES, answers::takeIn);
    }
}
