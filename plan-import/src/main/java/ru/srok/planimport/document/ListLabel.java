package ru.srok.planimport.document;

/** Puts an automatic label before the text of its paragraph. */
final class ListLabel {

    private ListLabel() {}

    /** An empty paragraph shows its number too (a column of row numbers), but a lone bullet means nothing. */
    static String before(String text, String label) {
        boolean bullet = label.equals("•") || label.equals("-");
        if (label.isEmpty() || (bullet && text.isBlank())) {
            return text;
        }
        return text.isBlank() ? label : label + " " + text.stripLeading();
    }
}
