package ru.srok.sandbox;

import java.util.Optional;
import java.util.regex.Pattern;

/** What Telegram takes for a link. */
final class Urls {
    private static final Pattern SCHEME = Pattern.compile("(?i)^(https?|tg|ton)://.*");
    private static final Pattern HOST = Pattern.compile("(?iu)^(https?://)?([\\w-]+\\.)+\\w{2,}(:\\d+)?([/?#].*)?$");
    private static final Pattern LOCAL = Pattern.compile("(?i)^https?://(localhost|[\\d.]+)(:\\d+)?([/?#].*)?$");

    private Urls() {}

    static Optional<String> normalized(String url) {
        String stripped = url.strip();
        boolean special = stripped.startsWith("tg://") || stripped.startsWith("ton://");
        if (special
                || HOST.matcher(stripped).matches()
                || LOCAL.matcher(stripped).matches()) {
            return Optional.of(SCHEME.matcher(stripped).matches() ? stripped : "http://" + stripped);
        }
        return Optional.empty();
    }
}
