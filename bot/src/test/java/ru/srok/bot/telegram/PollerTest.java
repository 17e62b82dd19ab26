package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ru.srok.bot.alarm.Alarms;
import ru.srok.domain.memory.MemoryStore;

class PollerTest {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @Test
    void saysThatTheTokenIsRefusedAndKeepsTrying() throws Exception {
        HttpServer server = refusing();
        Clock clock = Clock.systemUTC();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Telegram telegram =
                new Telegram(new TelegramOptions("1:token", address), new MemoryStore(), clock, clock)) {
            Poller poller = telegram.poller(() -> {}, new Alarms(lines::add, clock));
            Thread thread = new Thread(poller::run);
            thread.start();
            assertThat(lines.poll(30, TimeUnit.SECONDS)).startsWith("Telegram больше не принимает токен");
            assertThat(thread.isAlive()).isTrue();
            poller.close();
            thread.join(30_000);
            assertThat(thread.isAlive()).isFalse();
            assertThat(lines).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer refusing() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] answer =
                "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}
