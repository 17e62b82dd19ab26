package ru.srok.planimport.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** The words a document is made of, as far as they stand within lines and so are certainly whole. */
final class PdfWords {

    /** Endings of Russian words, as far as they matter here, have at most this many letters. */
    private static final int ENDING = 2;

    private static final int SHORTEST_STEM = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /** Learns all words of a line but the outermost, which may be parts of words. */
    void learn(PdfLine line) {
        StringTokenizer tokens = new StringTokenizer(line.text(), " ");
        boolean first = true;
        while (tokens.hasMoreTokens()) {
            String word = bare(tokens.nextToken());
            boolean whole = !first && (tokens.hasMoreTokens() || line.endsBlank());
            if (whole && !word.isEmpty()) {
                words.add(word);
                for (int cut = 0; cut <= ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
                    stems.add(word.substring(0, word.length() - cut));
                }
            }
            first = false;
        }
    }

    boolean knows(String word) {
        return words.contains(bare(word));
    }

    /** Whether the word is known, perhaps with another ending. */
    boolean knowsStem(String token) {
        String word = bare(token);
        if (words.contains(word)) {
            return true;
        }
        for (int cut = 0; cut <= ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
            if (stems.contains(word.substring(0, word.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that is hyphenated over two lines is known without the hyphen. */
    boolean knowsJoined(PdfLine line, PdfLine next) {
        String begin = lastToken(line.text());
        return knowsStem(begin.substring(0, begin.length() - 1) + firstToken(next.text()));
    }

    static String firstToken(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    static String lastToken(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** The word in lower case, without what stands around it. */
    static String bare(String token) {
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
