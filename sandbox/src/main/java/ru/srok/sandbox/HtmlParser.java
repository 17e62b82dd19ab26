package ru.srok.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads a text with parse_mode HTML by Telegram's rules and refuses it in Telegram's words. */
final class HtmlParser {
    private record Open(HtmlTag tag, int offset) {}

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<TextEntity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private HtmlParser(String source) {
        this.source = source;
    }

    static FormattedText parse(String source) {
        return new HtmlParser(source).parse();
    }

    private FormattedText parse() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '&') {
                at = HtmlCharacters.decode(source, at, text);
            } else if (c == '<') {
                readTag();
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw refuse("Can't find end tag corresponding to start tag \""
                    + open.element().tag().name() + "\"");
        }
        entities.sort(Comparator.comparingInt(TextEntity::offset)
                .thenComparing(TextEntity::length, Comparator.reverseOrder()));
        return new FormattedText(text.toString(), entities);
    }

    private void readTag() {
        int begin = at;
        at++;
        if (at < source.length() && source.charAt(at) == '/') {
            at++;
            readEnd(begin);
        } else {
            readStart(begin);
        }
    }

    private void readStart(int begin) {
        String name = word();
        if (at >= source.length()) {
            throw refuse("Unclosed start tag", begin);
        }
        if (!HtmlTag.isKnown(name)) {
            throw refuse("Unsupported start tag \"" + name + "\"", begin);
        }
        HtmlAttributes attributes = new HtmlAttributes(source, at, name, begin);
        HtmlTag tag = HtmlTag.of(name, attributes.read());
        if (name.equals("span") && tag.entity().isEmpty()) {
            throw refuse("Tag \"span\" must have class \"tg-spoiler\"", begin);
        }
        at = attributes.end() + 1;
        open.push(new Open(tag, text.length()));
    }

    private void readEnd(int begin) {
        if (open.isEmpty()) {
            throw refuse("Unexpected end tag", begin);
        }
        String name = word();
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        if (at >= source.length() || source.charAt(at) != '>') {
            throw refuse("Unclosed end tag", begin);
        }
        at++;
        Open last = open.pop();
        String expected = last.tag().name();
        if (!name.isEmpty() && !name.equals(expected)) {
            String place = "Unmatched end tag at byte offset " + byteOffset(source, begin);
            throw refuse(place + ", expected \"</" + expected + ">\", found \"</" + name + ">\"");
        }
        close(last);
    }

    private void close(Open last) {
        int length = text.length() - last.offset();
        boolean within = last.tag().name().equals("code")
                && open.stream().anyMatch(outer -> outer.tag().name().equals("pre"));
        if (length == 0) {
            return;
        }
        if (within) {
            open.stream()
                    .filter(outer -> outer.tag().name().equals("pre"))
                    .forEach(outer -> outer.tag().speak(last.tag().language()));
            return;
        }
        last.tag().toEntity(text.substring(last.offset()), last.offset()).ifPresent(entities::add);
    }

    /** Up to white space or the tag's end, in lower case. */
    private String word() {
        int begin = at;
        while (at < source.length() && !Character.isWhitespace(source.charAt(at)) && source.charAt(at) != '>') {
            at++;
        }
        return source.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    private BotApiRefusal refuse(String what, int begin) {
        return refuse(what + " at byte offset " + byteOffset(source, begin));
    }

    static BotApiRefusal refuse(String what) {
        return BotApiRefusal.badRequest("can't parse entities: " + what);
    }

    static int byteOffset(String source, int index) {
        return source.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }
}
