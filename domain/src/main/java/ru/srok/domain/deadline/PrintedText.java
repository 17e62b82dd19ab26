package ru.srok.domain.deadline;

import java.util.Locale;
import java.util.Map;

/** A phrase with tags, entities, blanks and dashes made uniform, and the way back to each printed letter. */
final class PrintedText {

    private static final int LONGEST_TAG = 120;
    private static final int LONGEST_ENTITY = 8;
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("#160", ' '),
            Map.entry("ndash", '-'),
            Map.entry("mdash", '-'),
            Map.entry("minus", '-'),
            Map.entry("quot", '"'),
            Map.entry("laquo", '"'),
            Map.entry("raquo", '"'),
            Map.entry("amp", '&'),
            Map.entry("lt", ' '),
            Map.entry("gt", ' '));

    private final String printed;
    private final char[] letters;
    private final int[] starts;
    private int length;

    private PrintedText(String printed) {
        this.printed = printed;
        this.letters = new char[printed.length()];
        this.starts = new int[printed.length() + 1];
    }

    static PrintedText of(String printed) {
        PrintedText text = new PrintedText(printed);
        text.read();
        return text;
    }

    int length() {
        return length;
    }

    /** The letter as printed, but for tags, entities, dashes and blanks. */
    char at(int index) {
        return index >= 0 && index < length ? letters[index] : ' ';
    }

    int start(int index) {
        return index < length ? starts[index] : printed.length();
    }

    /** The end in the printed text of the letter at {@code index}, exclusive. */
    int end(int index) {
        return starts[index] + 1;
    }

    static String withoutTags(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '<' ? tagEnd(text, i) : -1;
            kept.append(end < 0 ? text.charAt(i) : ' ');
            i = end < 0 ? i : end;
        }
        return kept.toString();
    }

    private void read() {
        int i = 0;
        while (i < printed.length()) {
            i = readOne(i);
        }
    }

    private int readOne(int i) {
        char letter = printed.charAt(i);
        int tag = letter == '<' ? tagEnd(printed, i) : -1;
        if (tag >= 0) {
            add(breaksLine(i) ? '\n' : ' ', i);
            return tag + 1;
        }
        int entity = letter == '&' ? printed.indexOf(';', i) : -1;
        if (entity > i && entity - i <= LONGEST_ENTITY) {
            Character meant = ENTITIES.get(printed.substring(i + 1, entity).toLowerCase(Locale.ROOT));
            if (meant != null) {
                add(meant, i);
                return entity + 1;
            }
        }
        addPlain(letter, i);
        return i + 1;
    }

    private void addPlain(char letter, int at) {
        if (letter == '\u0306' && length > 0 && (letters[length - 1] == 'и' || letters[length - 1] == 'И')) {
            letters[length - 1] = 'й';
        } else if (!Letters.isInvisible(letter)) {
            add(Letters.uniform(letter), at);
        }
    }

    private void add(char letter, int at) {
        letters[length] = letter;
        starts[length++] = at;
    }

    private boolean breaksLine(int tag) {
        String name =
                printed.substring(tag, Math.min(printed.length(), tag + 4)).toLowerCase(Locale.ROOT);
        return name.startsWith("<br")
                || name.startsWith("<p")
                || name.startsWith("</p")
                || name.startsWith("<li")
                || name.startsWith("</li");
    }

    /** The index of the bracket that closes a tag, or -1 where this is no tag. */
    private static int tagEnd(String text, int open) {
        int next = open + 1;
        boolean named = next < text.length() && (text.charAt(next) == '/' || isLatin(text.charAt(next)));
        int last = named ? Math.min(text.length(), open + LONGEST_TAG) : 0;
        for (int i = next; i < last; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
