package ru.srok.sandbox;

import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** Serves the chat page from the classpath. */
final class PageRoutes {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+\\.(html|css|js|svg|png|ico)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PageRoutes() {}

    static void index(Context context) {
        serve(context, "index.html");
    }

    static void named(Context context) {
        serve(context, context.pathParam("name"));
    }

    private static void serve(Context context, String name) {
        InputStream content =
                NAME.matcher(name).matches() ? PageRoutes.class.getResourceAsStream("page/" + name) : null;
        if (content == null) {
            throw ControlRefusal.notFound("There is no page " + name);
        }
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        context.contentType(type).result(content);
    }

    /** For every answer: nothing from elsewhere, nothing kept by the browser. */
    static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }
}
