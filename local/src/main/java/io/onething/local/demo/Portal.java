package io.onething.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A front-end portal as the gateway sees it: REST with one person's token. */
public final class Portal {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LONGEST_CASE = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI gateway;
    private final @Nullable String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param token of the person who uses the portal; null for a visitor */
    public Portal(String gateway, @Nullable String token) {
        this.gateway = URI.create(gateway);
        this.token = token;
    }

    /**
     * What the gateway answered.
     *
     * @param status HTTP status
     * @param etag version of the resource, or empty
     * @param body the JSON, or a missing node where there is none
     */
    public record Answer(int status, String etag, JsonNode body) {
        /** @throws IllegalStateException with the problem's code and detail unless the status is 2xx */
        public Answer orFail(String what) {
            if (status / 100 != 2) {
                throw new IllegalStateException(what + ": " + status + " " + body);
            }
            return this;
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** A POST that creates, under an Idempotency-Key of its own. */
    public Answer post(String path, Object body) {
        return post(path, body, null);
    }

    public Answer post(String path, Object body, @Nullable String ifMatch) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    public Answer put(String path, Object body, String ifMatch) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Uploads one file as a portal's form does. */
    public Answer upload(String path, String material, String fileName, String contentType, byte[] content) {
        String boundary = "onething-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"material\"\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + material + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: "
                + contentType + "\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Asks anybody's verification of a license file. */
    public Answer verify(byte[] file) {
        return send(request("/api/licenses/verification")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    public byte[] download(String path) {
        try {
            var answer = http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("download of " + path + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("the gateway does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Follows server-sent events until one is the last.
     *
     * @throws IllegalStateException if that takes longer than five minutes
     */
    public void follow(String path, Predicate<JsonNode> last) {
        var request = request(path).header("Accept", "text/event-stream").GET().build();
        var following = CompletableFuture.runAsync(() -> follow(request, last), Thread::startVirtualThread);
        try {
            following.get(LONGEST_CASE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the case was not completed within " + LONGEST_CASE.toMinutes() + " min");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the stream of events broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void follow(HttpRequest request, Predicate<JsonNode> last) {
        try {
            HttpResponse<Stream<String>> answer = http.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the stream of events: " + answer.statusCode());
            }
            try (Stream<String> lines = answer.body()) {
                boolean ended = lines.filter(line -> line.startsWith("data:"))
                        .map(line -> JSON.readTree(line.substring("data:".length())))
                        .anyMatch(last);
                if (!ended) {
                    throw new IllegalStateException("the stream of events ended before the case");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(LONGEST).header("Accept-Language", "zh");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = answer.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(answer.body()) : JSON.missingNode();
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), body);
        } catch (IOException e) {
            throw new IllegalStateException("the gateway does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
