package io.onething.messaging;

import io.onething.web.Page;
import io.onething.web.Problem;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For operators: what could not be taken in, and the replay once the reason is mended. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/dead-letters")
class DeadLetterController {
    private final DeadLetters deadLetters;
    private final EventConsumers consumers;
    private final TransactionTemplate transactions;

    DeadLetterController(DeadLetters deadLetters, EventConsumers consumers, TransactionTemplate transactions) {
        this.deadLetters = deadLetters;
        this.consumers = consumers;
        this.transactions = transactions;
    }

    /**
     * A parked event, without its data: operators see no personal data.
     *
     * @param id its number, for the replay
     * @param consumer who could not take it in
     * @param topic where it came from
     * @param type of the event
     * @param subject number of the case file
     * @param reason what failed
     * @param parkedAt since when it waits
     */
    record DeadLetterView(
            long id, String consumer, String topic, String type, String subject, String reason, Instant parkedAt) {}

    /**
     * What a replay did.
     *
     * @param replayed how many events of the case were taken in
     */
    record ReplayView(int replayed) {}

    @GetMapping
    Page<DeadLetterView> list(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        var rows = deadLetters.waiting(Page.number(cursor, 0), most + 1);
        return Page.of(rows, most, letter -> String.valueOf(letter.id()))
                .map(letter -> new DeadLetterView(
                        letter.id(),
                        letter.consumer(),
                        letter.event().topic(),
                        letter.event().type(),
                        letter.event().subject(),
                        letter.reason(),
                        letter.parkedAt()));
    }

    /** Takes in all that waits for the case of this event, in order; stops at the first that fails again. */
    @PostMapping("/{id}/replay")
    ReplayView replay(@PathVariable long id) {
        var chosen = deadLetters.find(id).orElseThrow(Problem::notFound);
        EventConsumer consumer = consumers.of(chosen.consumer());
        int replayed = 0;
        while (replayNext(consumer, chosen)) {
            replayed++;
        }
        return new ReplayView(replayed);
    }

    private boolean replayNext(EventConsumer consumer, DeadLetters.DeadLetter chosen) {
        try {
            return Boolean.TRUE.equals(transactions.execute(_ -> {
                Optional<DeadLetters.DeadLetter> next = deadLetters.firstBeside(chosen);
                next.ifPresent(letter -> {
                    consumer.replay(letter.event());
                    deadLetters.replayed(letter.id());
                });
                return next.isPresent();
            }));
        } catch (RuntimeException e) {
            throw Problem.of(HttpStatus.CONFLICT, "replay-failed", e.getClass().getSimpleName());
        }
    }
}
