package ru.srok.messages.html;

/** Words of people inside Telegram's HTML. */
public final class Html {

    private Html() {}

    /** The text with everything escaped that HTML would take for markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text escaped and in bold. */
    public static String bold(String text) {
        return "<b>" + escape(text) + "</b>";
    }

    /**
     * The text cut at a word's end where it is longer, with «…» in place of the rest; not escaped.
     *
     * @param most characters including the «…»
     */
    public static String shorten(String text, int most) {
        String one = text.strip().replaceAll("\\s+", " ");
        if (one.length() <= most) {
            return one;
        }
        int cut = one.lastIndexOf(' ', most - 1);
        int end = cut > most / 2 ? cut : most - 1;
        if (Character.isHighSurrogate(one.charAt(end - 1))) {
            end--;
        }
        return one.substring(0, end).replaceAll("[\\s,;:.–-]+$", "") + "…";
    }
}
