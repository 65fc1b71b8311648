package io.onething.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StreamsIT extends InFrontOfTheGateway {
    @Test
    void an_event_reaches_the_reader_before_the_next_one_is_written() throws Exception {
        var read = new CountDownLatch(1);
        Landscape.APPLICATION.on("/api/case-files/1/timeline/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            var events = exchange.getResponseBody();
            events.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            events.flush();
            await(read);
            events.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });

        try (BufferedReader events = open("/api/case-files/1/timeline/stream")) {
            assertThat(events.readLine()).isEqualTo("data: first");
            read.countDown();
            assertThat(events.readAllLines()).contains("data: second");
        }
    }

    @Test
    void a_stream_ends_at_the_service_when_its_reader_has_gone() throws Exception {
        var ended = new CompletableFuture<IOException>();
        Landscape.APPLICATION.on("/api/case-files/2/timeline/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try {
                for (; ; ) {
                    exchange.getResponseBody().write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
            } catch (IOException gone) {
                ended.complete(gone);
            }
        });

        try (BufferedReader events = open("/api/case-files/2/timeline/stream")) {
            assertThat(events.readLine()).isEqualTo(": still here");
        }

        assertThat(ended).succeedsWithin(10, TimeUnit.SECONDS);
    }

    private BufferedReader open(String path) throws IOException, InterruptedException {
        HttpRequest request = with(token("wang.fang", "applicant"), path).build();
        InputStream body = http.send(request, BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }
}
