package ru.srok.planimport.document;

/** Decides what stands between two lines of a paragraph: a blank, nothing, or a hyphen that goes away. */
final class PdfHyphens {

    private static final String HYPHENS = "-\u2010\u2011";

    private final PdfStyle style;

    PdfHyphens(PdfStyle style) {
        this.style = style;
    }

    /** Prepares the text so far for the next line to be appended. */
    void join(StringBuilder text, PdfColumnText column, PdfLine line, PdfLine next) {
        char last = text.charAt(text.length() - 1);
        if (last == PdfCharacters.SOFT_HYPHEN.charAt(0)) {
            text.setLength(text.length() - 1);
        } else if (hyphenated(line, next)) {
            if (layoutHyphen(line.text(), next.text())) {
                text.setLength(text.length() - 1);
            }
        } else if (!torn(column, line, next)) {
            text.append(' ');
        }
    }

    private static boolean hyphenated(PdfLine line, PdfLine next) {
        String text = line.text();
        int end = text.length() - 1;
        return end > 0
                && !line.endsBlank()
                && HYPHENS.indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(next.text().charAt(0));
    }

    /** The document knows the word without the hyphen, and not with it. */
    private boolean layoutHyphen(String line, String next) {
        String begin = PdfWords.lastToken(line);
        String end = PdfWords.firstToken(next);
        return Character.isLowerCase(next.charAt(0))
                && style.words().knows(begin.substring(0, begin.length() - 1) + end)
                && !style.words().knows(begin + end);
    }

    /** A word wider than its column is broken without a hyphen. */
    private boolean torn(PdfColumnText column, PdfLine line, PdfLine next) {
        if (line.endsBlank() || !column.full(line, next)) {
            return false;
        }
        String begin = PdfWords.lastToken(line.text());
        String end = PdfWords.firstToken(next.text());
        if (begin.contains("://")) {
            return true;
        }
        return line.oneToken() && continues(begin, end) && (style.wrapsAtBlanks() || !twoWords(begin, end));
    }

    private static boolean continues(String begin, String end) {
        char last = begin.charAt(begin.length() - 1);
        char first = end.charAt(0);
        boolean insideWord = Character.isLetter(last) && Character.isLowerCase(first) || allCaps(begin, first);
        boolean insideNumber = (Character.isDigit(last) || last == '.') && (Character.isDigit(first) || first == '.');
        boolean punctuation = ".,;:)»".indexOf(first) >= 0 && Character.isLetterOrDigit(last);
        return insideWord || insideNumber || punctuation;
    }

    private static boolean allCaps(String begin, char first) {
        return Character.isUpperCase(first)
                && begin.length() > 3
                && begin.chars().allMatch(Character::isUpperCase);
    }

    private boolean twoWords(String begin, String end) {
        return !style.words().knows(begin + end)
                && style.words().knows(begin)
                && style.words().knows(end);
    }
}
