package io.onething.application;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.onething.plan.theme.ThemeEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** catalog-service as far as this service asks it. Can be away. */
public final class FakeCatalog {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> CONTENT = new ConcurrentHashMap<>();
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final HttpServer SERVER = start();

    private static volatile boolean away;

    private FakeCatalog() {}

    public static String url() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    public static void goAway(boolean gone) {
        away = gone;
    }

    /** Has an edition beside the latest one. */
    public static void keep(ThemeEdition edition) {
        CONTENT.put(
                "/api/themes/" + edition.theme().code() + "/editions/" + edition.edition(),
                JSON.writeValueAsString(edition));
    }

    /** How often it was asked. */
    public static int asked() {
        return ASKED.get();
    }

    private static HttpServer start() {
        try {
            publish(TestThemes.NEWBORN);
            publish(TestThemes.COMPANY_CHANGE);
            publish(TestThemes.SCHOOL);
            publish(TestThemes.RESTAURANT);
            CONTENT.put(
                    "/api/calendar",
                    JSON.writeValueAsString(Map.of(
                            "announcedYears", List.of(2026),
                            "holidays", List.of("2026-03-06"),
                            "workingWeekends", List.of("2026-03-07"))));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", FakeCatalog::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(ThemeEdition edition) {
        String path = "/api/themes/" + edition.theme().code();
        String content = JSON.writeValueAsString(edition);
        CONTENT.put(path, content);
        CONTENT.put(path + "/editions/" + edition.edition(), content);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.incrementAndGet();
        @Nullable String content = CONTENT.get(exchange.getRequestURI().getPath());
        byte[] body = (content == null ? "{}" : content).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : content == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
