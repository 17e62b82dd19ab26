package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockTest extends WithSandbox {
    private HttpServer bot;

    @AfterEach
    void stopBot() {
        if (bot != null) {
            bot.stop(0);
        }
    }

    /** A bot that is asked with the request's body and answers with status and body. */
    private void register(Function<String, String> answer, int status) throws IOException {
        bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.setExecutor(Executors.newCachedThreadPool());
        bot.createContext("/", exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = answer.apply(asked).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        bot.start();
        client.control(
                "clock-hook", "{\"url\":\"http://127.0.0.1:" + bot.getAddress().getPort() + "/tick\"}");
    }

    private String now() {
        return client.look("clock").path("now").asString();
    }

    @Test
    void movesByItselfWithoutABot() {
        assertThat(client.control("clock", "{\"advance\":\"PT1H\"}").toString())
                .isEqualTo("{\"now\":\"2026-02-02T07:00:00Z\",\"offset\":\"PT1H\"}");
        client.control("clock", "{\"to\":\"2026-03-01T09:00:00+03:00\"}");
        assertThat(now()).isEqualTo("2026-03-01T06:00:00Z");
    }

    @Test
    void doesNotGoBack() {
        assertThat(client.controlStatus("clock", "{\"to\":\"2026-02-02T05:59:59Z\"}"))
                .isEqualTo(409);
        assertThat(client.controlStatus("clock", "{\"advance\":\"-PT1H\"}")).isEqualTo(409);
        assertThat(client.controlStatus("clock", "{\"advance\":\"tomorrow\"}")).isEqualTo(400);
        assertThat(client.controlStatus("clock", "{\"next\":\"round\"}")).isEqualTo(409);
    }

    @Test
    void datesWhatTheBotSendsOnItsWay() throws IOException {
        long anna = client.startedPerson("Анна");
        StringBuilder asked = new StringBuilder();
        register(
                body -> {
                    asked.append(body);
                    client.control("clock-now", "{\"now\":\"2026-02-03T06:00:00Z\"}");
                    client.result("sendMessage", "{\"chat_id\":" + anna + ",\"text\":\"утро\"}");
                    asked.append(client.controlStatus("clock-now", "{\"now\":\"2026-02-03T05:00:00Z\"}"));
                    asked.append(client.controlStatus("clock-now", "{\"now\":\"2026-02-05T05:00:00Z\"}"));
                    asked.append(client.controlStatus("clock", "{\"advance\":\"PT1H\"}"));
                    return "";
                },
                200);
        client.control("clock", "{\"advance\":\"P2D\"}");
        assertThat(asked).hasToString("{\"to\":\"2026-02-04T06:00:00Z\"}409409409");
        assertThat(now()).isEqualTo("2026-02-04T06:00:00Z");
        assertThat(client.look("people/" + anna + "/messages")
                        .path(1)
                        .path("date")
                        .asLong())
                .isEqualTo(Instant.parse("2026-02-03T06:00:00Z").getEpochSecond());
        assertThat(client.controlStatus("clock-now", "{\"now\":\"2026-02-04T07:00:00Z\"}"))
                .isEqualTo(409);
    }

    @Test
    void goesToTheRoundThatTheBotNames() throws IOException {
        register(body -> body.equals("{\"next\":\"round\"}") ? "{\"now\":\"2026-02-03T05:00:00Z\"}" : "", 200);
        client.control("clock", "{\"next\":\"round\"}");
        assertThat(now()).isEqualTo("2026-02-03T05:00:00Z");
    }

    @Test
    void staysWhereTheBotFailed() throws IOException {
        register(
                body -> {
                    client.control("clock-now", "{\"now\":\"2026-02-02T07:00:00Z\"}");
                    return "oops";
                },
                500);
        assertThat(client.controlStatus("clock", "{\"advance\":\"P1D\"}")).isEqualTo(502);
        assertThat(now()).isEqualTo("2026-02-02T07:00:00Z");
        bot.stop(0);
        assertThat(client.controlStatus("clock", "{\"advance\":\"P1D\"}")).isEqualTo(502);
        assertThat(now()).isEqualTo("2026-02-02T07:00:00Z");
    }

    @Test
    void isSetOnlyBeforeAnybodyCame() {
        client.control("clock-hook", "{\"start\":\"2022-01-10T09:00:00+03:00\"}");
        assertThat(now()).isEqualTo("2022-01-10T06:00:00Z");
        client.control("people", "{\"name\":\"Анна\"}");
        assertThat(client.controlStatus("clock-hook", "{\"start\":\"2022-01-11T09:00:00+03:00\"}"))
                .isEqualTo(409);
    }

    @Test
    void callsNobodyButThisMachine() {
        assertThat(client.controlStatus("clock-hook", "{\"url\":\"http://example.org/\"}"))
                .isEqualTo(400);
    }
}
