package ru.srok.messages.summary;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.plan.PlanRow;
import ru.srok.domain.plan.RowColumn;
import ru.srok.domain.summary.ComingRow;
import ru.srok.domain.summary.DigestFigures;
import ru.srok.domain.summary.WeekChanges;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.reminder.RowName;

/**
 * What is near and what has changed, in words.
 *
 * @param today the day on which it is read
 */
public record ComingWords(LocalDate today) {

    /** «Мониторинг, до чт 30 апреля (п. 1.3), сдали 0 из 4». */
    public String of(ComingRow coming) {
        RowName name = RowName.of(coming.row().activity());
        String line =
                say(DigestText.AHEAD_LINE, name.shortTitle(), DateWords.near(coming.day(), today), name.reference());
        if (coming.nobodys()) {
            return say(DigestText.AHEAD_NOBODY, line);
        }
        return coming.asked() > 1 ? say(DigestText.AHEAD_COUNTED, line, coming.done(), coming.asked()) : line;
    }

    /** «С пн 20 апреля: исполнено строк 4, сдано отчётов 12». */
    public String changes(DigestFigures figures) {
        WeekChanges changes = figures.changes();
        List<String> parts = new ArrayList<>();
        if (changes.switchedOn()) {
            parts.add(say(DigestText.PART_SWITCHED_ON));
        }
        part(parts, DigestText.PART_ROWS_DONE, changes.rowsDone());
        part(parts, DigestText.PART_REPORTED, changes.reported().size());
        part(parts, DigestText.PART_LATE, changes.late().size());
        part(parts, DigestText.PART_CANNOT, changes.cannot().size());
        part(parts, DigestText.PART_DECLINED, changes.declined().size());
        part(parts, DigestText.PART_RETURNED, changes.returned().size());
        part(parts, DigestText.PART_CANCELLED, changes.cancelled().size());
        part(
                parts,
                DigestText.PART_ROWS_CHANGED,
                changes.changedRows(figures.summary()).size());
        String since = DateWords.near(changes.since(), today);
        return parts.isEmpty()
                ? say(DigestText.CHANGES_NONE, since)
                : say(DigestText.CHANGES, since, String.join(", ", parts));
    }

    /** «Мониторинг (п. 1.3): срок, исполнители»: what of a row was changed. */
    public static String changed(PlanRow row, Set<RowColumn> columns) {
        RowName name = RowName.of(row.head());
        String what = columns.stream()
                .map(column -> say(DigestText.COLUMN, column.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return say(DigestText.CHANGE_ROW, name.shortTitle(), name.reference(), what);
    }

    /** «Школы и сотрудники: молчат 2, не подключены 12»; empty where nobody is to be looked after. */
    public static String people(DigestFigures figures) {
        List<String> parts = new ArrayList<>();
        part(parts, DigestText.PART_SILENT, figures.silent());
        part(parts, DigestText.PART_NOT_CONNECTED, figures.notConnected());
        part(parts, DigestText.PART_UNREACHABLE, figures.unreachable());
        return parts.isEmpty() ? "" : say(DigestText.PEOPLE, String.join(", ", parts));
    }

    private static void part(List<String> parts, DigestText key, int count) {
        if (count > 0) {
            parts.add(say(key, count));
        }
    }
}
