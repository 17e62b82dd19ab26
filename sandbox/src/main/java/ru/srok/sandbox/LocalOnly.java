package ru.srok.sandbox;

import io.javalin.http.Context;
import java.util.Set;

/** Refuses requests that a page of another site, or a name that leads here by DNS, makes in somebody's browser. */
final class LocalOnly {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private LocalOnly() {}

    static void check(Context context) {
        String host = context.header("Host");
        String origin = context.header("Origin");
        if (host == null || !NAMES.contains(host.replaceFirst(":\\d{1,5}$", ""))) {
            throw new ControlRefusal(403, "Foreign host");
        }
        if (origin != null && !origin.equals("http://" + host)) {
            throw new ControlRefusal(403, "Foreign origin");
        }
        if (isForeignPage(context)) {
            throw new ControlRefusal(403, "Foreign page");
        }
    }

    /** Browsers say so; following a link to the chat page is fine. */
    private static boolean isForeignPage(Context context) {
        String site = context.header("Sec-Fetch-Site");
        boolean link = "navigate".equals(context.header("Sec-Fetch-Mode"))
                && context.path().equals("/");
        return site != null && FOREIGN.contains(site) && !link;
    }
}
