package ru.srok.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds what Telegram recognises by itself: commands, links and mail addresses. */
final class EntityDetector {
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w/>])/[A-Za-z0-9_]{1,32}(@\\w+)?(?![\\w/])");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern URL =
            Pattern.compile("(?iu)(?<![\\w@.])(https?://[^\\s<>\"]+|t\\.me/[^\\s<>\"]+)(?<![.,;:!?)»])");

    private EntityDetector() {}

    static FormattedText detect(FormattedText text) {
        List<TextEntity> all = new ArrayList<>(text.entities());
        add(all, text.text(), URL, "url");
        add(all, text.text(), EMAIL, "email");
        add(all, text.text(), COMMAND, "bot_command");
        all.sort(Comparator.comparingInt(TextEntity::offset)
                .thenComparing(TextEntity::length, Comparator.reverseOrder()));
        return new FormattedText(text.text(), all);
    }

    private static void add(List<TextEntity> all, String text, Pattern pattern, String type) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            TextEntity found = TextEntity.of(type, matcher.start(), matcher.end() - matcher.start());
            if (all.stream().noneMatch(other -> excludes(other, found))) {
                all.add(found);
            }
        }
    }

    /** Code, links and what was found before leave no room for another; bold and the like do. */
    private static boolean excludes(TextEntity other, TextEntity found) {
        boolean overlap = other.offset() < found.end() && found.offset() < other.end();
        return overlap
                && switch (other.type()) {
                    case "code", "pre", "text_link", "url", "email", "bot_command" -> true;
                    default -> false;
                };
    }
}
