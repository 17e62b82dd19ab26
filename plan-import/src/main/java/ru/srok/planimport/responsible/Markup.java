package ru.srok.planimport.responsible;

import java.util.Locale;

/** Removes the tags and marks that text extraction leaves in cells. */
final class Markup {

    private static final int LONGEST_TAG = 12;

    private Markup() {}

    /** The text without tags; where a block ended there is a line break. */
    static String removed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            char letter = text.charAt(position);
            int tag = letter == '<' ? tagEnd(text, position) : -1;
            if (tag > 0) {
                plain.append(replacement(text.substring(position, tag)));
                position = tag;
            } else {
                plain.append(letter == '\r' || letter == '\u2028' ? '\n' : letter);
                position++;
            }
        }
        return plain.toString().replace("**", "").replace("\u00ad", "");
    }

    private static int tagEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_TAG);
        boolean name = start + 1 < text.length() && isTagStart(text.charAt(start + 1));
        for (int i = start + 1; name && i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isTagStart(char letter) {
        return letter == '/' || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static String replacement(String tag) {
        String name = tag.toLowerCase(Locale.ROOT);
        return name.contains("p") || name.contains("br") || name.contains("l") || name.contains("div") ? "\n" : "";
    }
}
