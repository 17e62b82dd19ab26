package ru.srok.e2e;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The limits that stand in the Bot API's descriptions in words. */
final class BotApiLimits {

    private static final Pattern LIMIT =
            Pattern.compile("(\\d+)\\s?-\\s?(\\d+) (characters|bytes|items)( after entities parsing)?");
    private static final Pattern TAG = Pattern.compile("</?[a-z-]+[^<>]*>");

    private BotApiLimits() {}

    /** Adds what is wrong with a value of a field so described. */
    static void check(String path, String description, JsonNode value, List<String> wrong) {
        Matcher limit = LIMIT.matcher(description);
        if (!limit.find()) {
            return;
        }
        int least = Integer.parseInt(limit.group(1));
        int most = Integer.parseInt(limit.group(2));
        int size = size(value, limit.group(3), limit.group(4) != null);
        if (size >= 0 && (size < least || size > most)) {
            wrong.add(path + " has " + size + " " + limit.group(3) + ", allowed are " + least + "-" + most);
        }
    }

    private static int size(JsonNode value, String unit, boolean parsed) {
        if (unit.equals("items")) {
            return value.isArray() ? value.size() : -1;
        }
        if (!value.isString()) {
            return -1;
        }
        String text = value.asString();
        if (unit.equals("bytes")) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
        return parsed ? withoutMarkup(text).length() : text.length();
    }

    private static String withoutMarkup(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
