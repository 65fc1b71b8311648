package io.onething.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A service behind the gateway: remembers the last request and answers with its own name. */
final class Service {
    private final HttpServer server;
    private final AtomicReference<@Nullable Received> last = new AtomicReference<>();

    /** What reached the service. */
    record Received(String method, String uri, Headers headers, ByteBuffer body) {}

    Service(String name) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        on("/", exchange -> {
            last.set(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    ByteBuffer.wrap(exchange.getRequestBody().readAllBytes())));
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            answer(exchange, 200, name);
        });
        server.start();
    }

    void on(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    Received last() {
        Received received = last.get();
        if (received == null) {
            throw new IllegalStateException("nothing came");
        }
        return received;
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
