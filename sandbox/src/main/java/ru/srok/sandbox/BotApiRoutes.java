package ru.srok.sandbox;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API over HTTP: {@code /bot<token>/<method>} and {@code /file/bot<token>/<path>}. */
final class BotApiRoutes {
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18}):[A-Za-z0-9_-]+");

    private final World world;
    private final BotApi api;
    private final RequestLog log;
    private final Faults faults;

    BotApiRoutes(World world, BotApi api, RequestLog log, Faults faults) {
        this.world = world;
        this.api = api;
        this.log = log;
        this.faults = faults;
    }

    void call(Context context) {
        String name = context.pathParam("method");
        Optional<Params> params = identify(context.pathParam("token")) ? read(context) : Optional.empty();
        if (params.isEmpty()) {
            answer(
                    context,
                    new BotApi.Answer(404, BotApiRefusal.of(404, "Not Found").answer()));
            return;
        }
        Optional<Faults.Fault> fault = faults.take(name);
        if (fault.isPresent()) {
            fail(context, name, params.get(), fault.get());
        } else {
            BotApi.Answer answer = api.call(name, params.get());
            note(name, params.get(), answer, null);
            answer(context, answer);
        }
    }

    private boolean identify(String token) {
        var matcher = TOKEN.matcher(token);
        if (!matcher.matches()) {
            return false;
        }
        long id = Long.parseLong(matcher.group(1));
        world.monitor().run(() -> world.bot().identify(id));
        return true;
    }

    private static Optional<Params> read(Context context) {
        try {
            RequestReader.Content content = RequestReader.read(context);
            return Optional.of(new Params(content.values(), content.uploads()));
        } catch (JacksonException | ControlRefusal e) {
            return Optional.of(new Params(Json.object(), Uploads.NONE)); // Telegram ignores a body it can't read
        }
    }

    private void fail(Context context, String name, Params params, Faults.Fault fault) {
        BotApi.Answer answer = fault.isAfter() ? api.call(name, params) : failed(fault);
        note(name, params, answer, fault.kind());
        switch (fault.kind()) {
            case "500-html" -> context.status(500).html("<html><body><h1>500 Internal Server Error</h1></body></html>");
            case "429" -> answer(context, answer);
            case "timeout" -> {
                world.monitor().call(() -> world.monitor().await(Duration.ofSeconds(fault.seconds()), () -> false));
                answer(context, answer);
            }
            default -> cut(context);
        }
    }

    private static BotApi.Answer failed(Faults.Fault fault) {
        return fault.kind().equals("429")
                ? new BotApi.Answer(
                        429, BotApiRefusal.tooManyRequests(fault.seconds()).answer())
                : new BotApi.Answer(500, Json.object());
    }

    /** Ends the connection without an answer. */
    private static void cut(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private void note(String name, Params params, BotApi.Answer answer, @Nullable String fault) {
        String shown = api.find(name).map(BotApi.Method::name).orElse(name);
        ObjectNode entry =
                RequestLog.entry(shown, params, answer, world.monitor().systemNow());
        entry.put("now", world.clock().now().toString());
        if (fault != null) {
            entry.put("fault", fault);
        }
        log.add(entry);
    }

    private static void answer(Context context, BotApi.Answer answer) {
        if (answer.body().path("parameters").has("retry_after")) {
            context.header(
                    "Retry-After",
                    answer.body().path("parameters").path("retry_after").asString("1"));
        }
        context.status(answer.status()).contentType("application/json").result(Json.line(answer.body()));
    }

    void file(Context context) {
        Optional<StoredFile> file = world.files().byPath(context.pathParam("path"));
        if (!TOKEN.matcher(context.pathParam("token")).matches() || file.isEmpty()) {
            answer(
                    context,
                    new BotApi.Answer(404, BotApiRefusal.of(404, "Not Found").answer()));
            return;
        }
        context.contentType("application/octet-stream")
                .header("Content-Length", Long.toString(file.get().size()))
                .result(world.files().open(file.get()));
    }
}
