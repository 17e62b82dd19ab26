package ru.srok.planimport.document;

/** Decides what stands between two lines of a paragraph: a blank, nothing, or a hyphen that goes away. */
final class PdfHyphens {

    /** What becomes of the end of a line. */
    enum Seam {
        BLANK,
        NOTHING,
        DROP_HYPHEN
    }

    static final String HYPHENS = "-\u2010\u2011";
    /** A layout program may wrap behind these without a blank. */
    private static final String WRAPS_BEHIND = HYPHENS + "/–—";

    private final PdfStyle style;
    private final PdfTornWords torn;

    PdfHyphens(PdfStyle style) {
        this.style = style;
        this.torn = new PdfTornWords(style);
    }

    Seam seam(PdfColumnText column, PdfLine line, PdfLine next) {
        String text = line.text();
        if (text.endsWith(PdfCharacters.SOFT_HYPHEN)) {
            return Seam.DROP_HYPHEN;
        }
        if (hyphenated(line, next)) {
            return layoutHyphen(text, next.text()) ? Seam.DROP_HYPHEN : Seam.NOTHING;
        }
        return wrappedBehindSign(column, line) || torn.torn(column, line, next) ? Seam.NOTHING : Seam.BLANK;
    }

    /** Prepares the text so far for the next line to be appended. */
    void join(StringBuilder text, Seam seam) {
        if (seam == Seam.DROP_HYPHEN) {
            text.setLength(text.length() - 1);
        } else if (seam == Seam.BLANK) {
            text.append(' ');
        }
    }

    static boolean hyphenated(PdfLine line, PdfLine next) {
        String text = line.text();
        int end = text.length() - 1;
        return end > 0
                && !line.endsBlank()
                && HYPHENS.indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(next.text().charAt(0));
    }

    private boolean wrappedBehindSign(PdfColumnText column, PdfLine line) {
        String text = line.text();
        boolean sign = WRAPS_BEHIND.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean slash = text.endsWith("/") && text.length() > 1 && text.charAt(text.length() - 2) != ' ';
        return sign && !line.endsBlank() && (slash || style.blankMissing(column, line));
    }

    /** The document knows the word without the hyphen, and not with it. */
    private boolean layoutHyphen(String line, String next) {
        String begin = PdfWords.lastToken(line);
        begin = begin.substring(0, begin.length() - 1);
        String end = PdfWords.firstToken(next);
        if (!Character.isLowerCase(next.charAt(0)) || style.words().knows(begin + "-" + end)) {
            return false;
        }
        boolean compound = style.words().knowsStem(end) || style.words().knows(begin);
        return style.words().knowsStem(begin + end) || style.hyphenates() && !compound;
    }
}
