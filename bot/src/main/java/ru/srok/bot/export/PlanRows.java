package ru.srok.bot.export;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.export.ExportText;
import ru.srok.messages.summary.StandingWords;
import ru.srok.printing.Cell;
import ru.srok.printing.Sheet;

/** The sheet with the plan's rows as printed, each with where it stands. */
final class PlanRows {

    private static final List<ExportText> COLUMNS = List.of(
            ExportText.COLUMN_SECTION,
            ExportText.COLUMN_NUMBER,
            ExportText.COLUMN_TITLE,
            ExportText.COLUMN_PHRASE,
            ExportText.COLUMN_DUE,
            ExportText.COLUMN_RESPONSIBLE,
            ExportText.COLUMN_STATE,
            ExportText.COLUMN_MARKS,
            ExportText.COLUMN_DONE,
            ExportText.COLUMN_ASKED,
            ExportText.COLUMN_REPORT,
            ExportText.COLUMN_REPORT_DAY);

    private final Repositories store;
    private final PlanSummary summary;
    private final ZoneId zone;
    private final LocalDate today;

    PlanRows(Repositories store, PlanSummary summary, ZoneId zone, LocalDate today) {
        this.store = store;
        this.summary = summary;
        this.zone = zone;
        this.today = today;
    }

    Sheet sheet() {
        return new Sheet(
                say(ExportText.SHEET_ROWS),
                COLUMNS.stream().map(column -> say(column)).toList(),
                summary.rows().stream().map(this::row).toList());
    }

    private List<Cell> row(PlanSummary.RowLine line) {
        Activity row = line.activity();
        List<PlanSummary.AssignmentLine> asked = summary.assignments().stream()
                .filter(one -> one.assignment().activity().equals(row.id()))
                .filter(one -> one.assignment().state() != AssignmentState.CANCELLED)
                .toList();
        Optional<Report> last = last(asked);
        return List.of(
                Cell.of(section(row)),
                Cell.of(row.number()),
                Cell.of(row.title()),
                Cell.of(row.deadline().phrase()),
                due(row, asked).map(Cell::of).orElse(Cell.EMPTY),
                Cell.of(row.responsiblesPrinted()),
                Cell.of(StandingWords.row(line.state())),
                Cell.of(marks(asked)),
                Cell.of(asked.stream()
                        .filter(one -> one.assignment().state().isDone())
                        .count()),
                Cell.of(asked.size()),
                Cell.of(last.map(Report::text).orElse("")),
                last.map(this::sent).map(Cell::of).orElse(Cell.EMPTY));
    }

    private static String section(Activity row) {
        return row.sectionTitle().isBlank() ? row.section() : row.sectionTitle();
    }

    /** The next day something is due; where nothing is any more, the last one. */
    private Optional<LocalDate> due(Activity row, List<PlanSummary.AssignmentLine> asked) {
        Optional<LocalDate> open = asked.stream()
                .map(PlanSummary.AssignmentLine::assignment)
                .filter(one -> one.state().isOpen())
                .map(Assignment::due)
                .min(Comparator.naturalOrder());
        List<LocalDate> days = row.deadline().certainDue();
        return open.or(() -> days.stream().filter(day -> !day.isBefore(today)).findFirst())
                .or(() -> days.stream().max(Comparator.naturalOrder()));
    }

    private static String marks(List<PlanSummary.AssignmentLine> asked) {
        return Arrays.stream(Mark.values())
                .filter(mark -> count(asked, mark) > 0)
                .map(mark -> asked.size() == 1
                        ? StandingWords.mark(mark)
                        : say(ExportText.MARK, StandingWords.mark(mark), count(asked, mark)))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<PlanSummary.AssignmentLine> asked, Mark mark) {
        return asked.stream().filter(one -> one.marks().contains(mark)).count();
    }

    private Optional<Report> last(List<PlanSummary.AssignmentLine> asked) {
        return asked.stream()
                .flatMap(one -> one.assignment().lastReport().stream())
                .distinct()
                .flatMap(id -> store.reports().find(id).stream())
                .filter(report -> report.status() == ReportStatus.SENT)
                .max(Comparator.comparing(Report::touched));
    }

    private LocalDate sent(Report report) {
        return LocalDate.ofInstant(Optional.ofNullable(report.sent()).orElse(report.touched()), zone);
    }
}
