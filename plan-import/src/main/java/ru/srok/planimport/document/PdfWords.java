package ru.srok.planimport.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** The words a document is made of, as far as they stand within lines and so are certainly whole. */
final class PdfWords {

    private final Set<String> words = new HashSet<>();

    void learn(PdfLine line) {
        List<String> tokens = tokens(line.text());
        for (int i = 1; i + 1 < tokens.size(); i++) {
            words.add(bare(tokens.get(i)));
        }
    }

    boolean knows(String word) {
        return words.contains(bare(word));
    }

    static String firstToken(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    static String lastToken(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static List<String> tokens(String text) {
        StringTokenizer tokens = new StringTokenizer(text, " ");
        return java.util.Collections.list(tokens).stream()
                .map(String.class::cast)
                .toList();
    }

    private static String bare(String token) {
        int begin = 0;
        int end = token.length();
        while (begin < end && !Character.isLetterOrDigit(token.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(begin, end).toLowerCase(Locale.ROOT);
    }
}
