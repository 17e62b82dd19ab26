package ru.srok.storage;

import java.util.regex.Pattern;

/**
 * Writes keys of maps so that no database takes them for paths or operators («Иванов И.И.» holds dots), and reads them
 * back exactly. A per cent sign begins an escape; what needs none is kept as it is.
 */
final class MapKeys {

    private static final String EMPTY = "%";
    private static final Pattern SPECIAL = Pattern.compile("[%.$\0]|^_");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-F]{2})");

    private MapKeys() {}

    static String escape(String key) {
        return key.isEmpty()
                ? EMPTY
                : SPECIAL.matcher(key)
                        .replaceAll(
                                match -> "%%%02X".formatted((int) match.group().charAt(0)));
    }

    static String unescape(String field) {
        return field.equals(EMPTY)
                ? ""
                : ESCAPE.matcher(field)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
