package ru.srok.planimport.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the tags that text extraction leaves in a cell into paragraphs with their bullets and numbers. */
final class CellMarkup {

    private static final Set<String> BREAKS = Set.of("p", "br", "div", "tr", "td", "th", "table", "tbody", "hr");
    private static final Set<String> SILENT =
            Set.of("b", "i", "u", "s", "strong", "em", "sup", "sub", "span", "font", "a", "small");
    private static final int LONGEST_TAG = 300;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private String marker = "";

    private CellMarkup() {}

    /** The paragraphs of a cell's text, none of them blank; what is no known tag stays as it is. */
    static List<String> paragraphs(String cell) {
        CellMarkup markup = new CellMarkup();
        markup.read(cell);
        return markup.paragraphs;
    }

    private void read(String cell) {
        int at = 0;
        while (at < cell.length()) {
            char c = cell.charAt(at);
            int end = c == '<' ? tagEnd(cell, at) : -1;
            if (end > 0 && take(cell.substring(at + 1, end))) {
                at = end + 1;
            } else if (c == '\n') {
                endParagraph();
                at++;
            } else {
                text.append(c);
                at++;
            }
        }
        endParagraph();
    }

    private static int tagEnd(String cell, int start) {
        for (int i = start + 1; i < cell.length() && i - start < LONGEST_TAG; i++) {
            if (cell.charAt(i) == '>') {
                return i;
            }
            if (cell.charAt(i) == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Follows a tag; false if it is none that is known. */
    private boolean take(String tag) {
        boolean closing = tag.startsWith("/");
        String name = name(closing ? tag.substring(1) : tag);
        switch (name) {
            case "ul", "ol" -> takeList(name, closing, tag);
            case "li" -> takeItem(closing);
            default -> {
                if (BREAKS.contains(name)) {
                    endParagraph();
                }
                return BREAKS.contains(name) || SILENT.contains(name);
            }
        }
        return true;
    }

    private static String name(String tag) {
        int end = 0;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void takeList(String name, boolean closing, String tag) {
        endParagraph();
        if (!closing) {
            boolean plain = tag.toLowerCase(Locale.ROOT).replace(" ", "").contains("list-style-type:none");
            lists.push(new OpenList(name.equals("ol"), plain));
        } else if (!lists.isEmpty()) {
            lists.pop();
        }
    }

    private void takeItem(boolean closing) {
        endParagraph();
        marker = closing || lists.isEmpty() ? "" : lists.getFirst().nextMarker();
    }

    private void endParagraph() {
        String paragraph = PrintedText.clean(text.toString());
        text.setLength(0);
        if (!paragraph.isEmpty()) {
            boolean marked = marker.isEmpty() || ListMarker.startsWithMarker(paragraph);
            paragraphs.add(marked ? paragraph : marker + " " + paragraph);
            marker = "";
        }
    }

    private static final class OpenList {
        private final boolean ordered;
        private final boolean plain;
        private int items;

        OpenList(boolean ordered, boolean plain) {
            this.ordered = ordered;
            this.plain = plain;
        }

        String nextMarker() {
            items++;
            if (ordered) {
                return items + ".";
            }
            return plain ? "" : "-";
        }
    }
}
