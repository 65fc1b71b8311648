package io.onething.approval.task.messaging;

import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApprovalSubscriptions {
    @Bean
    Subscription caseItems(DispatchedItems items, SupplementResults results, UndoneItems undone, RuledItems ruled) {
        return Subscription.to(
                "approval-service",
                Set.of(Topics.CASE_FILE),
                Set.of(
                        CaseItemDispatched.TYPE,
                        SupplementResults.SUPPLEMENTED,
                        SupplementResults.LAPSED,
                        SupplementResults.OWED_SUPPLIED,
                        UndoneItems.TYPE,
                        RuledItems.TYPE),
                // An item is dispatched before anybody can correct it, and what is undone is corrected no more, so that
                // the order between the three is kept.
                events -> {
                    items.takeIn(of(events, Set.of(CaseItemDispatched.TYPE)));
                    results.takeIn(of(
                            events,
                            Set.of(
                                    SupplementResults.SUPPLEMENTED,
                                    SupplementResults.LAPSED,
                                    SupplementResults.OWED_SUPPLIED)));
                    ruled.takeIn(of(events, Set.of(RuledItems.TYPE)));
                    undone.takeIn(of(events, Set.of(UndoneItems.TYPE)));
                });
    }

    private static List<IncomingEvent> of(List<IncomingEvent> events, Set<String> types) {
        return events.stream().filter(event -> types.contains(event.type())).toList();
    }

    @Bean
    Subscription answered(DepartmentAnswers answers) {
        return new Subscription(
                "approval-service-decisions", DepartmentAnswers.TOPICS, DepartmentAnswer.TYPES, answers::takeIn);
    }
}
