package io.onething.test.echo;

import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Versions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class EchoApplication {
    static final String SAID = "onething.echo.said";
    static final String TYPE = "onething.echo.said.v1";

    @Bean
    NewTopics topics() {
        return Topics.declareAll(SAID);
    }

    @Bean
    AccessRules rules() {
        return requests -> requests.requestMatchers("/api/echo").hasRole("APPLICANT");
    }

    @Bean
    Subscription subscription(Ear ear) {
        return Subscription.to("echo-service", Set.of(SAID), Set.of(TYPE), ear::hear);
    }

    record Words(@Nullable String words) {}

    /** Writes down what it hears, and cannot bear the word "poison" until it is cured. */
    @org.springframework.stereotype.Component
    static class Ear {
        final AtomicBoolean cured = new AtomicBoolean();
        final AtomicInteger largestBatch = new AtomicInteger();
        private final JdbcClient jdbc;

        Ear(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void hear(List<IncomingEvent> events) {
            largestBatch.accumulateAndGet(events.size(), Math::max);
            for (IncomingEvent event : events) {
                String words = Objects.requireNonNull(event.as(Words.class).words());
                if (words.equals("poison") && !cured.get()) {
                    throw new IllegalStateException("cannot bear it");
                }
                jdbc.sql("insert into heard (subject, words) values (?, ?)")
                        .params(event.subject(), words)
                        .update();
            }
        }
    }

    @RestController
    static class EchoController {
        private final Idempotency idempotency;
        private final Outbox outbox;
        private final JdbcClient jdbc;

        EchoController(Idempotency idempotency, Outbox outbox, JdbcClient jdbc) {
            this.idempotency = idempotency;
            this.outbox = outbox;
            this.jdbc = jdbc;
        }

        @PostMapping("/api/echo")
        Words say(
                @RequestBody Words words,
                @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
                Caller caller) {
            @Nullable String text = words.words();
            if (text == null) {
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "words-missing")
                        .withErrors(List.of(new Problem.FieldError("/words", "missing", "words")));
            }
            return idempotency.once(caller, key, words, Words.class, () -> {
                outbox.publish(new OutgoingEvent(SAID, TYPE, caller.subject(), words));
                if (text.equals("fail")) {
                    throw new IllegalStateException("after the event was written");
                }
                return words;
            });
        }

        @GetMapping("/api/echo")
        long howOften(@RequestParam String words) {
            return jdbc.sql("select count(*) from heard where words = ?")
                    .param(words)
                    .query(Long.class)
                    .single();
        }

        @PutMapping("/api/echo")
        long change(@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
            return Versions.required(ifMatch);
        }
    }
}
