package ru.srok.sandbox;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Tells open pages what changed; a slow page delays other pages, never the sandbox. */
final class Events implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(Events::thread);

    Events() {
        every(HEARTBEAT, () -> toAll(client -> client.sendComment("alive")));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sandbox-events");
        thread.setDaemon(true);
        return thread;
    }

    void join(SseClient client) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        client.sendComment("hello");
        clients.add(client);
    }

    void chat(long person) {
        emit(Json.object().put("type", "chat").put("person", person));
    }

    void edit(long person, int message) {
        emit(Json.object().put("type", "edit").put("person", person).put("message_id", message));
        chat(person);
    }

    /** Once more in a while, when something shown there has gone out of date by itself. */
    void chatLater(long person, Duration delay) {
        later(() -> chat(person), delay);
    }

    void bot() {
        emit(Json.object().put("type", "bot"));
    }

    /** Looks again and again whether there is something to tell. */
    void every(Duration pause, Runnable look) {
        sender.scheduleWithFixedDelay(look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void later(Runnable work, Duration delay) {
        try {
            sender.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // closing: nobody is left to be told
        }
    }

    void people() {
        emit(Json.object().put("type", "people"));
    }

    void clock(String now) {
        emit(Json.object().put("type", "clock").put("now", now));
    }

    void refusal(@Nullable Long person, String method, String description) {
        emit(Json.object()
                .put("type", "refusal")
                .put("person", person)
                .put("method", method)
                .put("description", description));
    }

    private void emit(ObjectNode event) {
        String data = Json.line(event);
        later(() -> toAll(client -> client.sendEvent("message", data)), Duration.ZERO);
    }

    private void toAll(Consumer<SseClient> sending) {
        for (SseClient client : clients) {
            try {
                sending.accept(client);
            } catch (RuntimeException e) {
                clients.remove(client); // the page was closed
            }
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
        clients.forEach(SseClient::close);
    }
}
