package ru.srok.planimport.document;

import java.util.Locale;
import java.util.Set;

/** Recognises words that a layout program broke without a hyphen, since they are wider than their column. */
final class PdfTornWords {

    private static final String NEVER_FIRST = "ьъый";
    private static final int SHORT_REST = 4;
    private static final Set<String> SHORT_WORDS = Set.of(
            "и", "в", "с", "о", "у", "к", "а", "не", "на", "по", "до", "из", "от", "за", "об", "со", "во", "ко", "ни",
            "но", "да", "то", "их", "ее", "её", "им", "ли", "же", "бы", "год", "лет", "при", "для", "или", "все", "час",
            "дня", "уч", "раз", "мая", "май", "года", "году", "план");

    private final PdfStyle style;

    PdfTornWords(PdfStyle style) {
        this.style = style;
    }

    /** Whether the next line begins with the rest of the word in which the line ends. */
    boolean torn(PdfColumnText column, PdfLine line, PdfLine next) {
        if (line.endsBlank() || !column.full(line, next)) {
            return false;
        }
        String begin = PdfWords.lastToken(line.text());
        String rest = PdfWords.firstToken(next.text());
        if (begin.contains("://")) {
            return true;
        }
        if (!line.oneToken()) {
            return false;
        }
        return goesOnAsNumber(begin, rest)
                || goesOnAsWord(begin, rest) && partOfWord(begin, rest, style.blankMissing(column, line));
    }

    private static boolean goesOnAsNumber(String begin, String rest) {
        char last = begin.charAt(begin.length() - 1);
        char first = rest.charAt(0);
        if (".,;:)»".indexOf(first) >= 0) {
            return Character.isLetterOrDigit(last);
        }
        return Character.isDigit(first) && (Character.isDigit(last) || last == '.');
    }

    private static boolean goesOnAsWord(String begin, String rest) {
        char last = begin.charAt(begin.length() - 1);
        boolean capitals = begin.length() > 3 && begin.equals(begin.toUpperCase(Locale.ROOT));
        char first = rest.charAt(0);
        return Character.isLetter(last) && (Character.isLowerCase(first) || capitals && Character.isUpperCase(first));
    }

    private boolean partOfWord(String begin, String rest, boolean blankMissing) {
        String word = PdfWords.bare(rest);
        PdfWords words = style.words();
        if (NEVER_FIRST.indexOf(word.charAt(0)) >= 0 || words.knows(begin + rest)) {
            return true;
        }
        if (SHORT_WORDS.contains(word)) {
            return endsOddly(begin);
        }
        return blankMissing
                || words.knowsStem(begin + rest)
                || word.length() <= 2
                || word.length() <= SHORT_REST && !words.knows(word)
                || !words.knowsStem(word) && !words.knowsStem(begin) && endsOddly(begin);
    }

    /** Hardly any Russian word ends in these letters. */
    private static boolean endsOddly(String begin) {
        String end = begin.substring(Math.max(0, begin.length() - 2)).toLowerCase(Locale.ROOT);
        char last = end.charAt(end.length() - 1);
        return "бвгджзклпрфцчшщ".indexOf(last) >= 0
                || last == 'н' && "бвгджзклмнпрстфхцчшщь".indexOf(end.charAt(0)) >= 0;
    }
}
