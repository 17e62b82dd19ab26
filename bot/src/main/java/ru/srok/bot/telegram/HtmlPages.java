package ru.srok.bot.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits long HTML at line ends into pages that a message holds; tags that are open at a page's end go on in the next. */
final class HtmlPages {

    /** Characters of a text after its entities are parsed, in UTF-16 units. */
    static final int TEXT = 4_096;
    /** Characters of a caption. */
    static final int CAPTION = 1_024;

    private static final Pattern TOKEN =
            Pattern.compile("<(/?)([a-zA-Z-]+)[^>]*>|&(?:#\\d+|#x[0-9a-fA-F]+|\\w+);|\\n|[^<&\\n]+|.", Pattern.DOTALL);

    private final int most;
    private final List<String> pages = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder page = new StringBuilder();
    private int length;

    private HtmlPages(int most) {
        this.most = most;
    }

    /** The pages; at least one. */
    static List<String> split(String html, int most) {
        HtmlPages pages = new HtmlPages(most);
        for (String line : html.split("(?<=\\n)", -1)) {
            pages.line(line);
        }
        pages.turn();
        return pages.pages.isEmpty() ? List.of(html) : pages.pages;
    }

    /** How long the HTML is as people see it. */
    static int length(String html) {
        int length = 0;
        Matcher tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            length += length(tokens);
        }
        return length;
    }

    private static int length(Matcher token) {
        if (token.group(2) != null) {
            return 0;
        }
        return token.group().startsWith("&") && token.group().length() > 1
                ? 1
                : token.group().length();
    }

    private void line(String line) {
        if (length > 0 && length + length(line.stripTrailing()) > most) {
            turn();
        }
        Matcher tokens = TOKEN.matcher(line);
        while (tokens.find()) {
            if (tokens.group(2) != null) {
                tag(tokens);
            } else {
                text(tokens.group(), length(tokens));
            }
        }
    }

    private void tag(Matcher tag) {
        if (tag.group(1).isEmpty()) {
            open.push(tag.group());
        } else if (!open.isEmpty()) {
            open.pop();
        }
        page.append(tag.group());
    }

    /** A piece of text; only a line longer than a page is cut within. */
    private void text(String text, int visible) {
        String rest = text;
        int left = visible;
        while (length + left > most && !rest.isBlank()) {
            int room = most - length;
            int cut = left == rest.length() ? cut(rest, room) : 0;
            page.append(rest, 0, cut);
            rest = rest.substring(cut);
            left -= cut;
            length += cut;
            turn();
        }
        page.append(rest);
        length += left;
    }

    private static int cut(String text, int room) {
        int blank = text.lastIndexOf(' ', room);
        int cut = blank > room / 2 ? blank : room;
        return cut > 0 && Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }

    private void turn() {
        stripEnd();
        if (length(page.toString()) > 0) {
            open.forEach(tag -> page.append("</").append(name(tag)).append('>'));
            pages.add(page.toString());
        }
        page.setLength(0);
        Iterator<String> outermostFirst = open.descendingIterator();
        outermostFirst.forEachRemaining(page::append);
        length = 0;
    }

    private void stripEnd() {
        while (page.length() > 0 && Character.isWhitespace(page.charAt(page.length() - 1))) {
            page.setLength(page.length() - 1);
        }
    }

    private static String name(String tag) {
        return tag.substring(1).split("[\\s>]", 2)[0];
    }
}
