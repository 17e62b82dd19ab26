package ru.srok.planimport.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.srok.planimport.SheetColumn;

/** Widths, heights and paper of a sheet; widths are computed from the texts, since measuring them needs fonts. */
final class SheetShape {

    private static final int WIDTH_UNITS = 256;
    private static final float LINE_POINTS = 15;
    private static final float MOST_POINTS = 400;

    /** Lines break at words, so not every line is full. */
    private static final double FILLED = 0.9;

    /** A row whose days need more lines than this does not grow for them. */
    private static final int MOST_LINES_OF_DAYS = 6;

    private final Map<SheetColumn, Integer> widths = new EnumMap<>(SheetColumn.class);

    /** Plans the widths, in characters, for the head and the texts of each column. */
    SheetShape(Map<SheetColumn, List<String>> texts) {
        texts.forEach((column, cells) -> widths.put(column, width(column, cells)));
    }

    int width(SheetColumn column) {
        return widths.getOrDefault(column, 0);
    }

    void apply(XSSFSheet sheet, Predicate<SheetColumn> hidden) {
        widths.forEach((column, width) -> {
            sheet.setColumnWidth(column.ordinal(), width * WIDTH_UNITS);
            sheet.setColumnHidden(column.ordinal(), hidden.test(column));
        });
    }

    /**
     * Makes a row as high as its texts are. It goes on growing by itself, except where it would grow for its days: a
     * hundred of them in one cell must not fill the screen.
     */
    void setHeight(XSSFRow row, Map<SheetColumn, String> texts) {
        int days = lines(SheetColumn.DUE, texts);
        int others = texts.keySet().stream()
                .filter(column -> column != SheetColumn.DUE && column != SheetColumn.ID)
                .mapToInt(column -> lines(column, texts))
                .max()
                .orElse(1);
        int shown = Math.max(1, Math.max(others, Math.min(days, MOST_LINES_OF_DAYS)));
        row.setHeightInPoints(Math.min(MOST_POINTS, LINE_POINTS * shown));
        row.getCTRow().setCustomHeight(days > shown);
    }

    /** Prints the table across a landscape A4 page, its head on every page. */
    static void preparePaper(XSSFSheet sheet, int headRow, String planTitle) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        sheet.getFooter()
                .setLeft(planTitle
                        .substring(0, Math.min(planTitle.length(), 100))
                        .replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }

    private int lines(SheetColumn column, Map<SheetColumn, String> texts) {
        double width = Math.max(1, width(column) * FILLED);
        return texts.getOrDefault(column, "")
                .lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / width)))
                .sum();
    }

    private static int width(SheetColumn column, List<String> cells) {
        int longest = cells.stream()
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(least(column), Math.min(longest + 2, most(column)));
    }

    private static int least(SheetColumn column) {
        return switch (column) {
            case NUMBER -> 7;
            case TITLE -> 40;
            case DUE -> 13;
            default -> 15;
        };
    }

    private static int most(SheetColumn column) {
        return switch (column) {
            case NUMBER -> 11;
            case TITLE -> 50;
            case DUE -> 13;
            case RESPONSIBLE -> 26;
            default -> 20;
        };
    }
}
