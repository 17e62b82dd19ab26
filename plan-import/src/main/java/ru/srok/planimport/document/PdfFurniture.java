package ru.srok.planimport.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises page numbers and running heads and feet, which are no part of the text. */
final class PdfFurniture {

    private static final double MARGIN = 0.13;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—] ?)?(?:стр\\.? ?|страница )?(\\d{1,4})(?: из \\d{1,4})?(?: ?[-–—])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private final Map<String, Set<Integer>> pagesOfText = new HashMap<>();
    private final Map<Integer, Set<Integer>> pagesOfShift = new HashMap<>();
    private final int pages;

    PdfFurniture(List<PdfSheet> sheets) {
        pages = sheets.size();
        for (PdfSheet sheet : sheets) {
            for (PdfLine line : PdfLines.of(sheet.free())) {
                if (inMargin(line, sheet.page())) {
                    note(line, sheet.page().number());
                }
            }
        }
    }

    boolean is(PdfLine line, PdfPage page) {
        if (!inMargin(line, page)) {
            return false;
        }
        int shift = shift(line, page.number());
        if (shift != NO_NUMBER) {
            return shift == 0 || pagesOfShift.getOrDefault(shift, Set.of()).size() > 1;
        }
        int repeated = pagesOfText.getOrDefault(key(line), Set.of()).size();
        return repeated > 1 && repeated * 5 >= pages * 2 && !PdfHeaderWords.isHeader(line.text());
    }

    private void note(PdfLine line, int page) {
        pagesOfText.computeIfAbsent(key(line), key -> new HashSet<>()).add(page);
        pagesOfShift.computeIfAbsent(shift(line, page), key -> new HashSet<>()).add(page);
    }

    private static boolean inMargin(PdfLine line, PdfPage page) {
        return line.bottom() < MARGIN * page.height() || line.top() > (1 - MARGIN) * page.height();
    }

    /** How far the printed number is from the count of pages; the same on all pages of one numbering. */
    private static int shift(PdfLine line, int page) {
        var number = PAGE_NUMBER.matcher(line.text());
        return number.matches() ? Integer.parseInt(number.group(1)) - page : NO_NUMBER;
    }

    private static String key(PdfLine line) {
        return Math.round(line.base() / 4) + " " + line.text().replaceAll("\\d+", "#");
    }
}
