package ru.srok.planimport.header;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.document.SourceDocument;

/** Cleans the paragraphs around a table: no markup, blanks joined, letter-spaced words closed up. */
final class HeaderLines {

    private static final int LONGEST = 4_000;
    private static final int MOST_LINES = 150;
    private static final int FEWEST_SPACED = 4;

    private HeaderLines() {}

    static List<String> of(List<SourceDocument.Paragraph> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (SourceDocument.Paragraph paragraph : paragraphs) {
            for (String part : paragraph.text().split("[\\r\\n\\u2028\\u000b]+")) {
                String line = clean(part);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines.size() <= 2 * MOST_LINES ? List.copyOf(lines) : ends(lines);
    }

    /** The act stands at the beginning and the title right above the table: what lies far from both is not looked at. */
    private static List<String> ends(List<String> lines) {
        List<String> ends = new ArrayList<>(lines.subList(0, MOST_LINES));
        ends.addAll(lines.subList(lines.size() - MOST_LINES, lines.size()));
        return List.copyOf(ends);
    }

    static String clean(String raw) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String plain = withoutMarks(text.replace("**", "").replace("\u00ad", ""));
        StringBuilder line = new StringBuilder(plain.length());
        for (String group : plain.split("[\\s\\u00a0\\u2000-\\u200b\\u202f\\ufeff]{2,}")) {
            String closed = closedUp(group.split("[\\s\\u00a0\\u2000-\\u200b\\u202f\\ufeff]"));
            line.append(line.length() == 0 || closed.isEmpty() ? "" : " ").append(closed);
        }
        return stripped(line.toString());
    }

    /** Without «<p>» and the square-bracketed bookmarks of text extraction. */
    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            int end = markEnd(text, position);
            if (end > position) {
                plain.append(' ');
                position = end;
            } else {
                plain.append(text.charAt(position));
                position++;
            }
        }
        return plain.toString();
    }

    private static int markEnd(String text, int start) {
        if (text.startsWith("[bookmark", start)) {
            return text.indexOf(']', start) + 1;
        }
        boolean tag = text.charAt(start) == '<'
                && start + 1 < text.length()
                && (text.charAt(start + 1) == '/' || Character.isLetter(text.charAt(start + 1)));
        int end = tag ? text.indexOf('>', start) : -1;
        return end > 0 && end - start < 12 ? end + 1 : 0;
    }

    /** «П Р И К А З» becomes «ПРИКАЗ»: four or more single letters in a row. */
    private static String closedUp(String[] words) {
        StringBuilder line = new StringBuilder();
        int index = 0;
        while (index < words.length) {
            int end = spacedEnd(words, index);
            line.append(line.length() == 0 ? "" : " ");
            if (end - index >= FEWEST_SPACED) {
                for (int i = index; i < end; i++) {
                    line.append(words[i]);
                }
                index = end;
            } else {
                line.append(words[index]);
                index++;
            }
        }
        return line.toString();
    }

    private static int spacedEnd(String[] words, int from) {
        int end = from;
        while (end < words.length && isLetter(words[end])) {
            end++;
        }
        boolean colon = end > from && end < words.length && words[end].length() == 2 && words[end].endsWith(":");
        return colon ? end + 1 : end;
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static String stripped(String line) {
        int start = 0;
        while (start < line.length() && "*# _".indexOf(line.charAt(start)) >= 0 && !line.startsWith("__", start)) {
            start++;
        }
        return line.substring(start).strip();
    }
}
