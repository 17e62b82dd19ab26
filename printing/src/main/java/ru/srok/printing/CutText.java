package ru.srok.printing;

/**
 * Words for a page, escaped.
 *
 * @param most how many characters are left of them
 */
record CutText(int most) {

    String of(String words) {
        String one = words.strip();
        boolean whole = one.codePointCount(0, one.length()) <= most;
        return escape(whole ? one : one.substring(0, one.offsetByCodePoints(0, most - 1)) + "…");
    }

    /** What XML forbids is left out; the rest is escaped. */
    static String escape(String words) {
        return words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
