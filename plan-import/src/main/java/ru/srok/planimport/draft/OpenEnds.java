package ru.srok.planimport.draft;

import java.util.Locale;
import java.util.Set;

/** Whether a text broke off, or goes on with what stood before it. */
final class OpenEnds {

    private static final Set<String> LINKS = Set.of(
            "в", "во", "на", "с", "со", "по", "и", "или", "для", "от", "до", "из", "к", "о", "об", "при", "за", "у",
            "не", "без", "через", "между", "под", "над", "а", "также", "их", "как", "что");
    private static final String BULLETS = "-–—•*·▪●";

    private OpenEnds() {}

    /** Whether the text can't end here: a preposition, a comma, a hyphen or an open bracket. */
    static boolean brokeOff(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last == ',' || last == ';' || last == ':' || last == '-' || last == '(' || last == '«' || last == '/') {
            return true;
        }
        return LINKS.contains(lastWord(text).toLowerCase(Locale.ROOT)) || opensMore(text, '(', ')');
    }

    /** Whether the text begins as the going on of another: in lower case, with a list mark or a closing sign. */
    static boolean goesOn(String text) {
        return startsLow(text) || startsWithBullet(text);
    }

    static boolean startsLow(String text) {
        return !text.isEmpty() && (Character.isLowerCase(text.charAt(0)) || ",;).»".indexOf(text.charAt(0)) >= 0);
    }

    static boolean startsWithBullet(String text) {
        return !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean opensMore(String text, char open, char close) {
        if (text.indexOf(open) < 0) {
            return false;
        }
        long opened = text.chars().filter(c -> c == open).count();
        return opened > text.chars().filter(c -> c == close).count();
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
