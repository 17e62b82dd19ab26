package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.messages.coordinator.ExcelText;
import ru.srok.messages.html.Html;

/** One thing that a returned sheet changes; the texts are not escaped. */
record SheetChange(Kind kind, String number, String old, String fresh) {

    private static final int CELL = 90;

    /** What is changed, in the order in which it is counted. */
    enum Kind {
        DATES(ExcelText.EXCEL_COUNT_DATES),
        PEOPLE(ExcelText.EXCEL_COUNT_PEOPLE),
        MODES(ExcelText.EXCEL_COUNT_MODES),
        TITLES(ExcelText.EXCEL_COUNT_TITLES),
        REMOVED(ExcelText.EXCEL_COUNT_REMOVED),
        ADDED(ExcelText.EXCEL_COUNT_ADDED);

        private final ExcelText count;

        Kind(ExcelText count) {
            this.count = count;
        }
    }

    /** «3 срока, 2 ответственных, 1 строка убрана» */
    static String summary(List<SheetChange> changes) {
        return Stream.of(Kind.values())
                .map(kind -> counted(
                        kind,
                        changes.stream().filter(change -> change.kind() == kind).count()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(Kind kind, long count) {
        return count == 0 ? "" : say(kind.count, count);
    }

    /** Escaped. */
    String line() {
        String place = Html.escape(number);
        String now = Html.escape(Html.shorten(fresh, CELL));
        return switch (kind) {
            case DATES -> say(ExcelText.EXCEL_CHANGE_DATE, place, Html.escape(Html.shorten(old, CELL)), now);
            case REMOVED -> say(ExcelText.EXCEL_CHANGE_REMOVED, place);
            case ADDED -> say(ExcelText.EXCEL_CHANGE_ADDED, now);
            default -> say(ExcelText.EXCEL_CHANGE_OTHER, place, now);
        };
    }
}
