package ru.srok.bot.up;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the sandbox asks to move the clock: on the loopback interface, at a path that nobody can guess. */
final class ClockHook implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClockHook.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService thread;
    private final String path;
    private final SandboxControl sandbox;
    private volatile @Nullable Advance advance;

    ClockHook(String secret, SandboxControl sandbox) throws IOException {
        this.path = "/clock-" + secret;
        this.sandbox = sandbox;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread daemon = new Thread(task, "clock-hook");
            daemon.setDaemon(true);
            return daemon;
        });
        server.setExecutor(thread);
        server.createContext(path, this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** From now on the clock can be moved. */
    void ready(Advance moves) {
        advance = moves;
    }

    private void handle(HttpExchange exchange) throws IOException {
        Advance moves = advance;
        if (!"POST".equals(exchange.getRequestMethod())
                || !exchange.getRequestURI().getPath().equals(path)) {
            answer(exchange, 404, Map.of("error", "Not found"));
        } else if (moves == null) {
            answer(exchange, 503, Map.of("error", "Not started yet"));
        } else {
            move(exchange, moves);
        }
    }

    private void move(HttpExchange exchange, Advance moves) throws IOException {
        try {
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            Instant target = body.has("to")
                    ? OffsetDateTime.parse(body.path("to").asString()).toInstant()
                    : moves.nextRound();
            Instant end = moves.to(target, sandbox::now);
            answer(exchange, 200, Map.of("now", end.toString()));
        } catch (JacksonException | DateTimeException unreadable) {
            answer(exchange, 400, Map.of("error", "{\"to\": instant} or {\"next\":\"round\"}"));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            answer(exchange, 503, Map.of("error", "Ending"));
        } catch (RuntimeException failure) {
            LOG.error("The clock could not be moved to its end", failure);
            answer(exchange, 500, Map.of("error", "Due work failed"));
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> body) throws IOException {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}
