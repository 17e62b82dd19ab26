package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;
import ru.srok.messages.assignee.NearDates;
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.html.Html;

/** What somebody is told once a report was sent. */
final class Receipt {

    private static final int WORDS = 500;
    private static final int ROWS = 8;

    private final Bench bench;
    private final TaskList list;

    Receipt(Bench bench) {
        this.bench = bench;
        this.list = new TaskList(bench.rows());
    }

    Screen of(Reporting.Outcome outcome, Dialogue dialogue) {
        Report report = outcome.report();
        ReportKind kind = report.said().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(outcome.changed().isEmpty() ? say(ReportText.REPORT_NOTHING_CHANGED) : head(outcome, dialogue));
        outcome.changed().stream()
                .limit(ROWS)
                .forEach(one -> lines.add(row(one, kind, dialogue.actor().member())));
        if (outcome.changed().size() > ROWS) {
            lines.add("…");
        }
        outcome.unchanged().stream().limit(ROWS).forEach(id -> lines.add(unchanged(id)));
        String content = ReportWords.content(report, WORDS);
        if (!content.isEmpty()) {
            lines.add(content);
        }
        if (!outcome.changed().isEmpty()) {
            lines.add(next(kind, outcome, dialogue));
        }
        List<Row> left = list.pressing(dialogue.actor().member(), dialogue.today());
        lines.add(left(left));
        return buttons(Screen.of(String.join("\n", lines)), outcome, !left.isEmpty());
    }

    private static String head(Reporting.Outcome outcome, Dialogue dialogue) {
        LocalDate today = dialogue.today();
        Report report = outcome.report();
        return say(
                ReportText.REPORT_SAVED,
                NearDates.moment(
                        report.touched().atZone(dialogue.actor().workspace().zone()), today));
    }

    private String row(Assignment one, ReportKind kind, Member member) {
        String institution = bench.rows().institution(member);
        String where = institution.isEmpty() ? "" : say(ReportText.REPORT_WHERE, Html.escape(institution));
        String named =
                bench.rows().row(one).map(row -> RowWords.named(row.activity())).orElse("");
        return say(ReportText.REPORT_SAVED_ROW, where, named, say(ReportText.REPORT_KIND, kind.name()));
    }

    private String unchanged(AssignmentId id) {
        return bench.rows()
                .find(id)
                .map(row -> say(
                        ReportText.REPORT_UNCHANGED,
                        RowWords.named(row.activity()),
                        row.assignment().state().name()))
                .orElse("");
    }

    private String next(ReportKind kind, Reporting.Outcome outcome, Dialogue dialogue) {
        return switch (kind) {
            case CANNOT -> say(ReportText.REPORT_TOLD);
            case PROGRESS -> say(ReportText.REPORT_PARTLY_OPEN);
            case DONE -> reviewed(outcome, dialogue);
        };
    }

    private String reviewed(Reporting.Outcome outcome, Dialogue dialogue) {
        boolean waits = outcome.changed().stream()
                .flatMap(one -> bench.store().assignments().find(one.id()).stream())
                .anyMatch(one -> one.state() == AssignmentState.REPORTED);
        if (!waits) {
            return say(ReportText.REPORT_ACCEPTED);
        }
        List<Row> rows = bench.rows().of(outcome.report().assignments());
        Member author = dialogue.actor().member();
        List<Member> others = reviewers(rows, author);
        String people = others.stream().limit(2).map(RowWords::person).collect(Collectors.joining("; "));
        return say(ReportText.REPORT_CHECK, people);
    }

    /** Nobody reviews their own: then a coordinator does. */
    private List<Member> reviewers(List<Row> rows, Member author) {
        List<Member> curators = bench.rows().answerers(rows, author.workspace()).stream()
                .filter(one -> !one.id().equals(author.id()))
                .toList();
        return curators.isEmpty() ? bench.rows().coordinators(author.workspace()) : curators;
    }

    private static String left(List<Row> left) {
        return left.isEmpty()
                ? say(ReportText.REPORT_LEFT_NONE)
                : say(
                        ReportText.REPORT_LEFT,
                        left.size(),
                        RowWords.brackets(left.stream().map(Row::activity).toList()));
    }

    private Screen buttons(Screen screen, Reporting.Outcome outcome, boolean more) {
        String id = outcome.report().id().value();
        Screen all = screen;
        if (bench.revising().isOpen(outcome.report())) {
            all = all.row(
                            Button.of(say(ReportText.REPORT_CHANGE), "report.change", id),
                            Button.of(say(ReportText.REPORT_ADD_FILE), "report.add", id))
                    .row(Button.of(say(ReportText.REPORT_TAKE_BACK), "report.withdraw", id));
        }
        return more ? all.row(Button.of(say(ReportText.REPORT_TO_NEXT), "report.begin")) : all;
    }
}
