package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and what a page is given. */
class DoorTest extends WithSandbox {
    /** The answer's status line, to a request with these header lines. */
    private String ask(String headers) throws IOException {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), sandbox.address().getPort());
                Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            out.write("GET /sandbox/people HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
            out.flush();
            return in.readLine();
        }
    }

    @Test
    void letsThisMachineInByEitherName() throws IOException {
        assertThat(ask("Host: 127.0.0.1\r\n")).isEqualTo("HTTP/1.1 200 OK");
        assertThat(ask("Host: localhost:80\r\nOrigin: http://localhost:80\r\n")).isEqualTo("HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\r\n",
                "Host: 127.0.0.1.evil.example\r\n",
                "Host: 127.0.0.1\r\nOrigin: http://evil.example\r\n",
                "Host: 127.0.0.1\r\nOrigin: null\r\n",
                "Host: 127.0.0.1:80\r\nOrigin: http://127.0.0.1:81\r\n",
                "Host: 127.0.0.1\r\nSec-Fetch-Site: cross-site\r\n"
            })
    void keepsForeignPagesOut(String headers) throws IOException {
        assertThat(ask(headers)).isEqualTo("HTTP/1.1 403 Forbidden");
    }

    @Test
    void givesNoPageOutsideOfItsFolder() {
        assertThat(client.get("/Sandbox.class").statusCode()).isEqualTo(404);
        assertThat(client.get("/page/..%2FSandbox.class").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(client.get("/nothing.html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    @Test
    void neverShowsAPersonsPageFromItsOwnOrigin() {
        long anna = client.startedPerson("Анна");
        client.upload(anna, "", "<script>".getBytes(StandardCharsets.UTF_8), "Отчёт.html");
        var file = client.look("people/" + anna + "/messages")
                .path(1)
                .path("files")
                .path(0);
        HttpResponse<String> answer = client.get(file.path("url").asString());
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename*=UTF-8''%D0%9E");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
    }

    @Test
    void answersMistakesWithAnError() {
        assertThat(client.post("/sandbox/people", "{").body()).isEqualTo("{\"error\":\"The body is not JSON\"}");
        assertThat(client.post("/sandbox/people", "{}").statusCode()).isEqualTo(400);
        assertThat(client.controlStatus("people/12/send", "{\"text\":\"?\"}")).isEqualTo(404);
        assertThat(client.get("/sandbox/nothing").statusCode()).isEqualTo(404);
        HttpRequest broken = HttpRequest.newBuilder(sandbox.address().resolve("/sandbox/people"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("[1]"))
                .build();
        assertThat(client.send(broken).statusCode()).isEqualTo(400);
    }
}
