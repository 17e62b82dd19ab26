package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.DueReports;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.StandingWords;
import ru.srok.messages.summary.SummaryText;

/** The weekly digest of all plans that are switched on. */
final class DigestScreen {

    private static final int TITLE = 80;
    /** More than these would not fit into one message: the next ones are told in a line, the rest are counted. */
    private static final int FULL_PLANS = 3;

    private static final int NAMED_PLANS = 8;
    private static final int LINES = 4;
    private static final int WEEK = 7;
    private static final int AHEAD = 14;

    private final Repositories store;
    private final Workspace workspace;
    private final Instant now;
    private final LocalDate today;

    DigestScreen(Repositories store, Workspace workspace, Instant now) {
        this.store = store;
        this.workspace = workspace;
        this.now = now;
        this.today = LocalDate.ofInstant(now, workspace.zone());
    }

    /** Empty without a plan that is switched on. */
    Optional<Screen> screen() {
        List<Plan> plans = ActivePlans.of(store, workspace);
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(say(SummaryText.DIGEST_HEAD, DateWords.heading(today)));
        for (int i = 0; i < Math.min(plans.size(), NAMED_PLANS); i++) {
            plan(new Standing(store, workspace, plans.get(i), now), i < FULL_PLANS, lines);
        }
        if (plans.size() > NAMED_PLANS) {
            lines.add(say(SummaryText.DIGEST_MORE_PLANS, plans.size() - NAMED_PLANS));
        }
        Screen screen = Screen.of(String.join("\n", lines));
        return Optional.of(screen.row(Button.of(say(SummaryText.BUTTON_STATUS), Pages.PLANS)));
    }

    private void plan(Standing standing, boolean full, List<String> lines) {
        PlanSummary summary = standing.summary();
        lines.add("");
        lines.add(Html.bold(Html.shorten(StatusScreen.title(standing.plan()), TITLE)));
        lines.add(say(
                SummaryText.DIGEST_ROWS,
                summary.rowsIn(RowState.DONE),
                summary.rows().size(),
                doneThisWeek(summary)));
        if (full) {
            reports(standing, lines);
            ahead(standing, lines);
        }
    }

    private long doneThisWeek(PlanSummary summary) {
        LocalDate since = today.minusDays(WEEK);
        return summary.assignments().stream()
                .map(line -> line.assignment().progress().doneOn())
                .filter(day -> day != null && day.isAfter(since))
                .count();
    }

    private static void reports(Standing standing, List<String> lines) {
        PlanSummary summary = standing.summary();
        DueReports due = standing.due();
        if (due.total() > 0) {
            lines.add(say(SummaryText.DUE_REPORTS, due.total(), due.received(), due.inTime(), due.late()));
        }
        int late = summary.marked(Mark.OVERDUE);
        if (due.missing() > 0) {
            lines.add(say(SummaryText.DUE_MISSING, due.missing(), late, StandingWords.missing(due)));
        }
        if (summary.rowsIn(RowState.OVERDUE) > 0) {
            lines.add(say(SummaryText.DIGEST_OVERDUE, summary.rowsIn(RowState.OVERDUE)));
        }
        String called = StatusScreen.called(standing);
        if (!called.isEmpty()) {
            lines.add(say(SummaryText.TO_CALL, called));
        }
    }

    private record Coming(Activity row, LocalDate first, LocalDate day) {}

    private void ahead(Standing standing, List<String> lines) {
        List<Coming> coming = coming(standing.summary());
        LocalDate sunday = today.plusDays((long) WEEK - today.getDayOfWeek().getValue());
        long thisWeek =
                coming.stream().filter(one -> !one.day().isAfter(sunday)).count();
        if (thisWeek > 0) {
            lines.add(say(SummaryText.DIGEST_THIS_WEEK, thisWeek));
        }
        lines.add(coming.isEmpty() ? say(SummaryText.DIGEST_AHEAD_NONE) : say(SummaryText.DIGEST_AHEAD, coming.size()));
        coming.stream().limit(LINES).forEach(one -> lines.add(line(standing, one)));
    }

    /** What is due in two weeks from today and is not done yet. */
    private List<Coming> coming(PlanSummary summary) {
        List<Coming> coming = new ArrayList<>();
        summary.rows().stream()
                .filter(row -> row.state() != RowState.DONE && row.state() != RowState.EXTERNAL)
                .forEach(row -> row.occurrences().stream()
                        .filter(one -> !one.day().isBefore(today) && !one.day().isAfter(today.plusDays(AHEAD)))
                        .forEach(one -> coming.add(new Coming(row.activity(), one.first(), one.day()))));
        coming.sort(Comparator.comparing(Coming::day));
        return coming;
    }

    private String line(Standing standing, Coming coming) {
        List<PlanSummary.AssignmentLine> lines = standing.linesOf(coming.row()).stream()
                .filter(line -> line.assignment().occurrence().equals(coming.first()))
                .toList();
        long done = lines.stream()
                .filter(line -> line.assignment().state().isDone())
                .count();
        LocalDate shown =
                lines.isEmpty() ? coming.day() : lines.get(0).assignment().due();
        String line = say(
                SummaryText.DIGEST_AHEAD_LINE,
                Standing.nameOf(coming.row()).shortTitle(),
                DateWords.near(shown, today),
                Standing.nameOf(coming.row()).reference());
        return lines.size() > 1 ? say(SummaryText.DIGEST_AHEAD_COUNTED, line, done, lines.size()) : line;
    }
}
