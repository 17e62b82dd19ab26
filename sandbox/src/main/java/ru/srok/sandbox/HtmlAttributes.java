package ru.srok.sandbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the attributes of one start tag, from behind its name to its end. */
final class HtmlAttributes {
    private final String source;
    private final String tag;
    private final int begin;
    private int at;

    HtmlAttributes(String source, int at, String tag, int begin) {
        this.source = source;
        this.at = at;
        this.tag = tag;
        this.begin = begin;
    }

    Map<String, String> read() {
        Map<String, String> attributes = new HashMap<>();
        skipSpaces();
        while (at < source.length() && source.charAt(at) != '>') {
            String name = name();
            skipSpaces();
            attributes.put(name, isAt('=') ? value() : "");
            skipSpaces();
        }
        if (at >= source.length()) {
            throw HtmlParser.refuse("Unclosed start tag at byte offset " + offset(begin));
        }
        return attributes;
    }

    /** Where the closing bracket stands. */
    int end() {
        return at;
    }

    private String name() {
        int from = at;
        while (at < source.length() && !isSpace() && source.charAt(at) != '=' && source.charAt(at) != '>') {
            at++;
        }
        if (from == at) {
            throw HtmlParser.refuse("Empty attribute name in the tag \"" + tag + "\" at byte offset " + offset(begin));
        }
        return source.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        at++;
        skipSpaces();
        if (at >= source.length()) {
            throw HtmlParser.refuse("Unclosed start tag \"" + tag + "\" at byte offset " + offset(begin));
        }
        return isAt('"') || isAt('\'') ? quoted(source.charAt(at)) : token();
    }

    private String quoted(char quote) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < source.length() && source.charAt(at) != quote) {
            if (source.charAt(at) == '&') {
                at = HtmlCharacters.decode(source, at, value);
            } else {
                value.append(source.charAt(at++));
            }
        }
        at++;
        return value.toString();
    }

    private String token() {
        int from = at;
        while (at < source.length() && (isLetterOrDigit(source.charAt(at)) || isAt('.') || isAt('-'))) {
            at++;
        }
        if (at < source.length() && !isSpace() && source.charAt(at) != '>' || at == source.length()) {
            throw HtmlParser.refuse("Unexpected end of name token at byte offset " + offset(from));
        }
        return source.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private void skipSpaces() {
        while (at < source.length() && isSpace()) {
            at++;
        }
    }

    private boolean isSpace() {
        return Character.isWhitespace(source.charAt(at));
    }

    private boolean isAt(char c) {
        return at < source.length() && source.charAt(at) == c;
    }

    private int offset(int index) {
        return HtmlParser.byteOffset(source, index);
    }
}
