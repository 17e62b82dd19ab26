package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.messages.reminder.RowName;
import ru.srok.messages.summary.StandingWords;
import ru.srok.messages.summary.SummaryText;

/** One school or person: whom to call, whether the bot reaches them, and their part of the plan. */
final class AssigneePage {

    private final Standing standing;

    AssigneePage(Standing standing) {
        this.standing = standing;
    }

    Screen school(Institution school, int number, Trail trail) {
        return page(AssigneeId.of(school.id()), at -> Pages.school(standing.plan(), school, at))
                .at(standing.plan(), number, trail);
    }

    Screen person(Member member, int number, Trail trail) {
        return page(AssigneeId.of(member.id()), at -> Pages.person(standing.plan(), member, at))
                .at(standing.plan(), number, trail);
    }

    /** All assignments in a state, with who they are of. */
    Screen inState(AssignmentState state, int number, Trail trail) {
        List<Listing.Entry> entries = standing.summary().assignments().stream()
                .filter(line -> line.assignment().state() == state)
                .map(line -> new Listing.Entry(
                        say(
                                SummaryText.PLACE_LINE,
                                standing.nameOf(line.assignment().assignee()),
                                row(line)),
                        Pages.assignment(standing.plan(), line.assignment())))
                .toList();
        return new Listing(
                        Html.bold(capital(StandingWords.state(state))),
                        entries,
                        at -> Pages.state(standing.plan(), state, at))
                .at(standing.plan(), number, trail);
    }

    private Listing page(AssigneeId assignee, IntFunction<Action> part) {
        List<Listing.Entry> entries = standing.linesOf(assignee).stream()
                .sorted(Comparator.comparingInt(AssigneePage::urgency))
                .map(line -> new Listing.Entry(row(line), Pages.assignment(standing.plan(), line.assignment())))
                .toList();
        return new Listing(head(assignee), entries, part);
    }

    private String head(AssigneeId assignee) {
        List<String> lines = new ArrayList<>();
        lines.add("<b>" + standing.nameOf(assignee) + "</b>");
        lines.add(standing.personOf(assignee).map(this::contact).orElseGet(() -> say(SummaryText.NO_CONTACT)));
        return String.join("\n", lines);
    }

    private String contact(Member person) {
        SummaryText connection = SummaryText.CONNECTED;
        if (!person.isConnected()) {
            connection = SummaryText.NOT_CONNECTED;
        } else if (!standing.isReachable(person)) {
            connection = SummaryText.UNREACHABLE;
        }
        return say(SummaryText.CONTACT, PersonWords.withPhone(person), say(connection));
    }

    private String row(PlanSummary.AssignmentLine line) {
        RowName name = standing.nameOf(line.assignment());
        return say(
                SummaryText.ROW_LINE,
                name.shortTitle(),
                name.reference(),
                standing.words().of(line));
    }

    /** What is late first, then what is awaited, then the rest. */
    private static int urgency(PlanSummary.AssignmentLine line) {
        if (line.marks().contains(Mark.OVERDUE)) {
            return 0;
        }
        return line.assignment().state().isOpen() ? 1 : 2;
    }

    private static String capital(String words) {
        int letter = words.startsWith("«") ? 1 : 0;
        return words.substring(0, letter)
                + words.substring(letter, letter + 1).toUpperCase(java.util.Locale.ROOT)
                + words.substring(letter + 1);
    }
}
