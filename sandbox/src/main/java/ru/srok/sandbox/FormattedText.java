package ru.srok.sandbox;

import java.util.List;

/** A text after parsing, with its entities in order. */
record FormattedText(String text, List<TextEntity> entities) {
    static final FormattedText EMPTY = new FormattedText("", List.of());

    FormattedText {
        entities = List.copyOf(entities);
    }

    static FormattedText plain(String text) {
        return new FormattedText(text, List.of());
    }

    /** Without white space around, as Telegram delivers it. */
    FormattedText trimmed() {
        int from = 0;
        int to = text.length();
        while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int start = from;
        int end = to;
        List<TextEntity> kept = entities.stream()
                .map(entity -> clip(entity, start, end))
                .filter(entity -> entity.length() > 0)
                .toList();
        return new FormattedText(text.substring(from, to), kept);
    }

    private static TextEntity clip(TextEntity entity, int from, int to) {
        int start = Math.max(entity.offset(), from);
        return entity.moved(start - from, Math.min(entity.end(), to) - start);
    }
}
