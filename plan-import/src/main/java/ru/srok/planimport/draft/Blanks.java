package ru.srok.planimport.draft;

import java.util.Collection;
import java.util.List;

/** Blanks of every kind made one, since formats differ in nothing more. */
final class Blanks {

    private Blanks() {}

    /** The text with runs of blanks, line breaks and invisible characters as one blank, without blanks at its ends. */
    static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Most texts come clean from the reader, and this is asked of each many times. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : !isBlank(c) && c != '\u00AD';
            if (!plain) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD') {
                continue;
            }
            if (isBlank(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    static String join(Collection<String> parts) {
        return clean(String.join(" ", parts));
    }

    static String joinFragments(List<Fragment> fragments) {
        return switch (fragments.size()) {
            case 0 -> "";
            case 1 -> clean(fragments.get(0).text());
            default -> join(fragments.stream().map(Fragment::text).toList());
        };
    }

    /** The text without any blanks. */
    static String without(String text) {
        String clean = clean(text);
        return clean.indexOf(' ') < 0 ? clean : clean.replace(" ", "");
    }

    private static boolean isBlank(char c) {
        boolean ordinary = (c > ' ' && c < '\u007F') || (c >= '\u0400' && c <= '\u04FF');
        return !ordinary && isUnusualBlank(c);
    }

    private static boolean isUnusualBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c < ' '
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
