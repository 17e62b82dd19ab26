package ru.srok.planimport.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away page numbers and running heads and feet, which are no part of the text. */
final class PdfFurniture {

    private static final double MARGIN = 0.13;
    private static final double ANY_LEADING = 1.2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—] ?)?(?:стр\\.? ?|страница )?(\\d{1,4})(?: из \\d{1,4})?(?: ?[-–—])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private final Map<String, Set<Integer>> pagesOfText = new HashMap<>();
    private final Map<Integer, Set<Integer>> pagesOfShift = new HashMap<>();
    private final int pages;

    private PdfFurniture(List<PdfSheet> sheets) {
        pages = sheets.size();
        sheets.forEach(
                sheet -> marginal(sheet).forEach(line -> note(line, sheet.page().number())));
    }

    static List<PdfSheet> without(List<PdfSheet> sheets) {
        PdfFurniture furniture = new PdfFurniture(sheets);
        return sheets.stream().map(furniture::without).toList();
    }

    private PdfSheet without(PdfSheet sheet) {
        Set<PdfGlyph> dropped = new HashSet<>();
        for (PdfLine line : marginal(sheet)) {
            if (isFurniture(line, sheet.page().number())) {
                dropped.addAll(line.glyphs());
            }
        }
        return dropped.isEmpty() ? sheet : sheet.without(dropped);
    }

    private boolean isFurniture(PdfLine line, int page) {
        int shift = shift(line, page);
        if (shift != NO_NUMBER) {
            return shift == 0 || pagesOfShift.getOrDefault(shift, Set.of()).size() > 1;
        }
        int repeated = pagesOfText.getOrDefault(key(line), Set.of()).size();
        return repeated > 1 && repeated * 5 >= pages * 2;
    }

    private void note(PdfLine line, int page) {
        pagesOfText.computeIfAbsent(key(line), key -> new HashSet<>()).add(page);
        pagesOfShift.computeIfAbsent(shift(line, page), key -> new HashSet<>()).add(page);
    }

    /** Lines near the paper's edge; a table's header row there is no running head, though it repeats. */
    private static List<PdfLine> marginal(PdfSheet sheet) {
        double height = sheet.page().height();
        Optional<PdfHeaderRow> header = PdfHeaderRow.find(PdfRuns.of(sheet.free()), ANY_LEADING);
        return PdfLines.of(sheet.free()).stream()
                .filter(line -> line.bottom() < MARGIN * height || line.top() > (1 - MARGIN) * height)
                .filter(line -> header.isEmpty()
                        || line.bottom() < header.get().top()
                        || line.top() > header.get().bottom())
                .toList();
    }

    /** How far the printed number is from the count of pages; the same on all pages of one numbering. */
    private static int shift(PdfLine line, int page) {
        Matcher number = PAGE_NUMBER.matcher(line.text());
        return number.matches() ? Integer.parseInt(number.group(1)) - page : NO_NUMBER;
    }

    private static String key(PdfLine line) {
        return Math.round(line.base() / 4) + " " + line.text().replaceAll("\\d+", "#");
    }
}
