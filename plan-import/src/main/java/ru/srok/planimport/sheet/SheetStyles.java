package ru.srok.planimport.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.srok.planimport.SheetColumn;

/** How the cells of a sheet look; each look is made once, since a workbook has room for few. */
final class SheetStyles {

    private static final int HEAD_FILL = 0xDCE6F1;
    private static final int FLAG_FILL = 0xFFF4D6;
    private static final int LOCKED_FILL = 0xF4F5F6;
    private static final int LOCKED_TEXT = 0x666F78;
    private static final int LINE = 0xBFC7CF;
    private static final Set<SheetColumn> LOCKED =
            Set.of(SheetColumn.ID, SheetColumn.PHRASE, SheetColumn.NOTE, SheetColumn.FINDINGS);

    private final XSSFWorkbook workbook;
    private final XSSFFont grey;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.grey = font((short) 11);
        grey.setColor(color(LOCKED_TEXT));
    }

    /** What decides how a cell looks. */
    record Look(SheetColumn column, boolean flagged, boolean date, boolean formulaLike) {}

    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    XSSFCellStyle planTitle() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold((short) 14));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    XSSFFont plain() {
        return font((short) 11);
    }

    XSSFCellStyle note() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(grey);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle head() {
        XSSFCellStyle style = bordered();
        style.setFont(bold((short) 11));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(style, HEAD_FILL);
        return style;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = bordered();
        boolean locked = LOCKED.contains(look.column());
        style.setLocked(locked);
        if (locked) {
            style.setFont(grey);
            fill(style, LOCKED_FILL);
        }
        // what was found is coloured although it is not to be changed
        if (look.flagged() && (!locked || look.column() == SheetColumn.FINDINGS)) {
            fill(style, FLAG_FILL);
        }
        // days stand one below the other, whether a date or a text
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setQuotePrefixed(look.formulaLike());
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        return style;
    }

    private static String format(Look look) {
        if (look.date()) {
            return "dd.mm.yyyy";
        }
        // as text «1.10» does not become a day of October when it is typed again
        return look.column() == SheetColumn.NUMBER ? "@" : "General";
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(LINE));
        style.setBottomBorderColor(color(LINE));
        style.setLeftBorderColor(color(LINE));
        style.setRightBorderColor(color(LINE));
        return style;
    }

    private XSSFFont bold(short points) {
        XSSFFont font = font(points);
        font.setBold(true);
        return font;
    }

    /** A new font has neither name nor family, and each program guesses its own. */
    private XSSFFont font(short points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFamily(FontFamily.SWISS);
        font.setFontHeightInPoints(points);
        return font;
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
