package ru.srok.bot.plan;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.OneLine;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ImportFinding;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SubActivityDraft;
import ru.srok.messages.deadline.DeadlineWords;
import ru.srok.messages.finding.FindingWords;
import ru.srok.messages.plan.PlanText;

/** The cells of a row: what is printed, what was understood, and a mark where something is left to ask. */
final class RowCells {

    private static final int DAYS_LISTED = 2;

    /** Nothing: rows stand a little to the right of headings. */
    private static final List<Span> INDENT = List.of();

    private final RowFindings findings;

    RowCells(RowFindings findings) {
        this.findings = findings;
    }

    List<List<Span>> of(ActivityDraft activity) {
        List<ImportFinding> open = findings.of(activity, 0);
        return List.of(
                INDENT,
                List.of(Span.printed(activity.number())),
                cell(List.of(Span.printed(activity.title())), open, PlanColumn.TITLE),
                cell(deadlineOf(activity), open, PlanColumn.DEADLINE),
                cell(names(responsiblesOf(activity)), open, PlanColumn.RESPONSIBLE));
    }

    List<List<Span>> of(ActivityDraft activity, SubActivityDraft item) {
        List<ImportFinding> open = findings.of(activity, item.index());
        return List.of(
                INDENT,
                List.of(),
                cell(
                        List.of(Span.plain(say(PlanText.ITEM, item.index(), OneLine.of(item.title())))),
                        open,
                        PlanColumn.TITLE),
                cell(deadline(item.deadline()), open, PlanColumn.DEADLINE),
                cell(names(item.responsibles()), open, PlanColumn.RESPONSIBLE));
    }

    /** Where each item has a deadline of its own, the cell that lists them all would only repeat them. */
    private static List<Span> deadlineOf(ActivityDraft activity) {
        if (activity.subActivities().isEmpty()) {
            return deadline(activity.deadline());
        }
        boolean allPaired = activity.subActivities().stream().allMatch(item -> item.deadline() != null);
        return allPaired ? List.of() : List.of(Span.printed(activity.deadline().phrase()));
    }

    private static List<Responsible> responsiblesOf(ActivityDraft activity) {
        boolean allPaired = !activity.subActivities().isEmpty()
                && activity.subActivities().stream()
                        .noneMatch(item -> item.responsibles().isEmpty());
        return allPaired ? List.of() : activity.responsibles();
    }

    private static List<Span> deadline(@Nullable DeadlineReading deadline) {
        List<Span> spans = new ArrayList<>();
        if (deadline != null) {
            spans.add(Span.printed(deadline.phrase()));
            DeadlineWords.due(deadline, DAYS_LISTED)
                    .ifPresent(due -> spans.add(new Span(say(PlanText.UNDERSTOOD, due), Style.UNDERSTOOD)));
            if (deadline.kind() == DeadlineKind.MIXED) {
                deadline.event().ifPresent(event -> spans.add(new Span(say(PlanText.EVENT, event), Style.UNDERSTOOD)));
            }
        }
        return spans;
    }

    private static List<Span> names(List<Responsible> responsibles) {
        return responsibles.stream().map(one -> Span.printed(one.name())).toList();
    }

    private static List<Span> cell(List<Span> spans, List<ImportFinding> open, PlanColumn column) {
        List<Span> cell = new ArrayList<>(spans);
        open.stream()
                .filter(finding -> shownIn(finding.column()) == column)
                .map(ImportFinding::code)
                .distinct()
                .forEach(code -> cell.add(new Span(say(PlanText.MARK, FindingWords.label(code)), Style.QUESTION)));
        return cell;
    }

    /** The column of the table that marks a finding; what has no column there is marked beside the title. */
    private static PlanColumn shownIn(PlanColumn column) {
        return switch (column) {
            case DEADLINE, RESPONSIBLE -> column;
            case NUMBER, TITLE, RESULT, HEADER -> PlanColumn.TITLE;
        };
    }
}
