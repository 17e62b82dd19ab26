package ru.srok.messages.briefing;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.briefing.Briefing;
import ru.srok.domain.briefing.BriefingPart;
import ru.srok.domain.briefing.ComingRow;
import ru.srok.domain.briefing.Decision;
import ru.srok.domain.briefing.LateRow;
import ru.srok.domain.briefing.PageLine;
import ru.srok.domain.briefing.PlanChange;
import ru.srok.domain.briefing.PlanStanding;
import ru.srok.domain.briefing.RowRef;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.messages.summary.SummaryText;

/** The page's lines in words: plain text, not escaped. */
public final class BriefingWords {

    private static final int TITLE = 110;
    private static final int PLAN_IN_LINE = 40;
    private static final int PLAN_IN_TABLE = 120;
    private static final int REASON = 110;
    private static final int VALUE = 70;
    private static final int NAMES = 3;

    private final Briefing briefing;

    /** The words of this page. */
    public BriefingWords(Briefing briefing) {
        this.briefing = briefing;
    }

    /** The lines of a part as they are computed, each under a key that stays with what it speaks of. */
    public List<PageLine> lines(BriefingPart part) {
        return switch (part) {
            case DECISIONS -> briefing.decisions().stream().map(this::decision).toList();
            case PLANS -> plans();
            case LATE -> briefing.late().stream().map(this::late).toList();
            case SCHOOLS ->
                briefing.schools().stream()
                        .map(one ->
                                PageLine.of(one.school().value(), say(BriefingText.SCHOOL, one.name(), one.count())))
                        .toList();
            case COMING -> briefing.coming().stream().map(this::coming).toList();
            case CHANGES -> briefing.changes().stream().map(this::change).toList();
        };
    }

    private PageLine decision(Decision one) {
        String key = one.kind() + "|" + one.row().key() + "|" + one.day();
        String who = String.join(
                ", ", one.who().stream().limit(NAMES).map(PersonWords::brief).toList());
        int others = Math.max(0, one.who().size() - NAMES);
        String reason = Html.shorten(one.reason(), REASON);
        return switch (one.kind()) {
            case MOVE ->
                PageLine.of(key, say(BriefingText.DECIDE_MOVE, row(one.row()), day(one.day()), who, others, reason));
            case REASSIGN ->
                PageLine.of(
                        key,
                        say(BriefingText.DECIDE_REASSIGN, row(one.row()), who, others, reason),
                        say(BriefingText.TO_WHOM));
            case APPOINT ->
                PageLine.of(
                        key,
                        say(BriefingText.DECIDE_APPOINT, row(one.row()), day(one.day())),
                        say(BriefingText.TO_WHOM));
        };
    }

    /** Whether rows stand in states that have no column of their own. */
    public boolean hasOthers() {
        return briefing.plans().stream().anyMatch(plan -> plan.others() > 0);
    }

    private List<PageLine> plans() {
        return briefing.plans().stream().map(this::plan).toList();
    }

    private PageLine plan(PlanStanding one) {
        List<String> cells = new ArrayList<>();
        cells.add(Html.shorten(title(one.plan()), PLAN_IN_TABLE));
        cells.add(Integer.toString(one.total()));
        for (RowState state : List.of(RowState.DONE, RowState.AHEAD, RowState.OVERDUE, RowState.UNDATED)) {
            cells.add(Integer.toString(one.in(state)));
        }
        if (hasOthers()) {
            cells.add(Integer.toString(one.others()));
        }
        cells.add(Integer.toString(one.week()));
        return PageLine.of(one.plan().id().value(), cells.toArray(String[]::new));
    }

    private PageLine late(LateRow one) {
        String line = say(BriefingText.LATE_LINE, row(one.row()), PersonWords.brief(one.who()), one.days());
        String reason = Html.shorten(one.reason(), REASON);
        line = reason.isEmpty() ? say(BriefingText.LATE_NO_REASON, line) : say(BriefingText.LATE_REASON, line, reason);
        line = one.moved()
                ? say(BriefingText.LATE_NEW_DAY, line, day(one.assignment().due()))
                : say(BriefingText.LATE_NO_DAY, line);
        return PageLine.of(one.assignment().id().value(), line);
    }

    private PageLine coming(ComingRow one) {
        String line = say(BriefingText.COMING_LINE, row(one.row()), day(one.due()));
        String key = one.row().key() + "|" + one.due();
        return PageLine.of(
                key, one.asked() > 1 ? say(BriefingText.COMING_COUNTED, line, one.done(), one.asked()) : line);
    }

    private PageLine change(PlanChange one) {
        String before = Html.shorten(one.before(), VALUE);
        String after = Html.shorten(one.after(), VALUE);
        String line = before.isEmpty()
                ? say(BriefingText.CHANGE_FIRST, row(one.row()), one.what(), after)
                : say(BriefingText.CHANGE, row(one.row()), one.what(), before, after);
        return PageLine.of(
                one.key(),
                one.basis().isBlank()
                        ? say(BriefingText.CHANGE_NO_BASIS, line)
                        : say(BriefingText.CHANGE_BASIS, line, Html.shorten(one.basis(), VALUE)));
    }

    private String row(RowRef ref) {
        String number = ref.row().number().replaceAll("\\.$", "").strip();
        String title = Html.shorten(ref.row().title(), TITLE).replaceAll("[.;,:\\s]+$", "");
        String row = number.isEmpty() ? say(BriefingText.ROW_NO_NUMBER, title) : say(BriefingText.ROW, number, title);
        return briefing.plans().size() > 1
                ? say(BriefingText.ROW_OF_PLAN, row, Html.shorten(title(ref.plan()), PLAN_IN_LINE))
                : row;
    }

    private static String title(Plan plan) {
        return plan.header().title().isBlank()
                ? say(SummaryText.PLAN_NO_TITLE)
                : plan.header().title();
    }

    private String day(LocalDate day) {
        return DateWords.near(day, briefing.day());
    }
}
