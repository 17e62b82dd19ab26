package ru.srok.sandbox;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The control side beyond people: log, limits, faults, files, and what the page shows of the bot. */
final class ToolRoutes {
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final World world;
    private final BotApi api;
    private final RateLimiter limiter;
    private final RequestLog log;
    private final Faults faults;

    ToolRoutes(World world, BotApi api, RateLimiter limiter, RequestLog log, Faults faults) {
        this.world = world;
        this.api = api;
        this.limiter = limiter;
        this.log = log;
        this.faults = faults;
    }

    void log(Context context) {
        String after = context.queryParam("after");
        long from = after != null && after.matches("\\d{1,15}") ? Long.parseLong(after) : 0;
        try (Stream<String> lines = log.after(from)) {
            String text = lines.map(line -> line + "\n").collect(Collectors.joining());
            context.contentType("application/x-ndjson; charset=utf-8")
                    .result(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    void limits(Context context) {
        double scale = ControlBody.of(context).decimal("scale");
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw ControlRefusal.badRequest("scale is above 0");
        }
        world.monitor().run(() -> limiter.scale(scale));
        ControlBody.answer(context, Json.object().put("scale", scale));
    }

    void faults(Context context) {
        ControlBody body = ControlBody.of(context);
        String method = body.requiredText("method");
        if (api.find(method).isEmpty()) {
            throw ControlRefusal.badRequest("There is no method " + method);
        }
        int times = body.number("times").orElse(1L).intValue();
        int seconds = body.number("seconds").orElse(1L).intValue();
        faults.order(method, new Faults.Fault(body.requiredText("kind"), times, seconds));
        ControlBody.answer(context, Json.object().put("method", method).put("times", times));
    }

    void bot(Context context) {
        ObjectNode bot = world.monitor().call(() -> {
            ObjectNode shown = Json.object()
                    .put("username", BotProfile.USERNAME)
                    .put("name", BotProfile.NAME)
                    .put("polling", api.isPolling());
            shown.set("commands", world.bot().commands("default"));
            return shown;
        });
        ControlBody.answer(context, bot);
    }

    /** Only pictures are shown in the browser; anything else is downloaded, since it comes from this origin. */
    void file(Context context) {
        StoredFile file = world.files()
                .find(context.pathParam("id"))
                .orElseThrow(() -> ControlRefusal.notFound("There is no such file"));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        boolean shown = SHOWN.contains(file.type());
        context.header("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Length", Long.toString(file.size()))
                .contentType(file.type())
                .result(world.files().open(file));
    }
}
