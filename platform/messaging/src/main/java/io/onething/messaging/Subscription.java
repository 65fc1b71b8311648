package io.onething.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a service takes in, as a bean. The handler gets each event once, those of one case in order, as many at a time
 * as wait, inside one transaction: its SQL should take the batch in statements of sets. If it throws, the batch is
 * rolled back and its events are tried one by one.
 *
 * @param consumer name of the consumer group and of the inbox; never changed once in use
 * @param topics pattern of topic names
 * @param types event types that are handled; others are passed over
 * @param handler takes the events in; must not keep side effects outside the transaction
 */
public record Subscription(String consumer, Pattern topics, Set<String> types, Consumer<List<IncomingEvent>> handler) {
    public Subscription {
        types = Set.copyOf(types);
    }

    /** A subscription to topics by their exact names. */
    public static Subscription to(
            String consumer, Set<String> topics, Set<String> types, Consumer<List<IncomingEvent>> handler) {
        String names =
                String.join("|", topics.stream().map(Pattern::quote).sorted().toList());
        return new Subscription(consumer, Pattern.compile(names), types, handler);
    }
}
