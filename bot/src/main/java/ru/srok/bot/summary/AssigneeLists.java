package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.domain.summary.AssigneeCount;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.messages.summary.StandingWords;
import ru.srok.messages.summary.SummaryText;

/** Lists of schools and people: all of them, those who bear a mark, whom to call. */
final class AssigneeLists {

    private final Standing standing;

    AssigneeLists(Standing standing) {
        this.standing = standing;
    }

    Screen marked(Mark mark, int number, Trail trail) {
        List<AssigneeCount> counts = AssigneeCount.of(
                standing.summary().assignments(), line -> line.marks().contains(mark));
        IntFunction<Action> part = at -> Pages.marked(standing.plan(), mark, at);
        return new Listing(Html.bold(StandingWords.headOf(mark)), called(counts), part)
                .at(standing.plan(), number, trail);
    }

    Screen toCall(int number, Trail trail) {
        List<AssigneeCount> counts = AssigneeCount.toCall(standing.summary().assignments());
        IntFunction<Action> part = at -> Pages.list(Pages.CALL, standing.plan(), at);
        return new Listing(Html.bold(say(SummaryText.HEAD_CALL)), called(counts), part)
                .at(standing.plan(), number, trail);
    }

    private List<Listing.Entry> called(List<AssigneeCount> counts) {
        return counts.stream()
                .map(one -> new Listing.Entry(
                        say(
                                SummaryText.CALL_LINE,
                                standing.nameOf(one.assignee()),
                                one.count(),
                                contact(one.assignee())),
                        page(one.assignee())))
                .toList();
    }

    private String contact(AssigneeId assignee) {
        Optional<Member> person = standing.personOf(assignee);
        return person.map(member -> assignee.member().isPresent() ? phone(member) : PersonWords.withPhone(member))
                .orElseGet(() -> say(SummaryText.NO_CONTACT));
    }

    private static String phone(Member member) {
        return member.phone().isBlank() ? say(SummaryText.NO_PHONE) : Html.escape(Html.shorten(member.phone(), 40));
    }

    Screen schools(int number, Trail trail) {
        IntFunction<Action> part = at -> Pages.list(Pages.SCHOOLS, standing.plan(), at);
        return all(SummaryText.HEAD_SCHOOLS, false, part).at(standing.plan(), number, trail);
    }

    Screen people(int number, Trail trail) {
        IntFunction<Action> part = at -> Pages.list(Pages.PEOPLE, standing.plan(), at);
        return all(SummaryText.HEAD_PEOPLE, true, part).at(standing.plan(), number, trail);
    }

    private Listing all(SummaryText head, boolean people, IntFunction<Action> part) {
        List<Listing.Entry> entries = standing.summary().assignments().stream()
                .map(line -> line.assignment().assignee())
                .filter(assignee -> assignee.member().isPresent() == people)
                .distinct()
                .sorted((a, b) -> NaturalOrder.INSTANCE.compare(standing.nameOf(a), standing.nameOf(b)))
                .map(assignee -> new Listing.Entry(line(assignee), page(assignee)))
                .toList();
        return new Listing(Html.bold(say(head)), entries, part);
    }

    private String line(AssigneeId assignee) {
        List<PlanSummary.AssignmentLine> lines = standing.linesOf(assignee).stream()
                .filter(line -> line.assignment().state() != AssignmentState.CANCELLED)
                .toList();
        long done = lines.stream()
                .map(PlanSummary.AssignmentLine::assignment)
                .map(Assignment::state)
                .filter(AssignmentState::isDone)
                .count();
        long late = lines.stream()
                .filter(line -> line.marks().contains(Mark.OVERDUE))
                .count();
        return say(SummaryText.ASSIGNEE_LINE, standing.nameOf(assignee), done, lines.size(), late);
    }

    private Action page(AssigneeId assignee) {
        return standing.school(assignee)
                .map(school -> Pages.school(standing.plan(), school, 0))
                .or(() -> standing.personOf(assignee).map(person -> Pages.person(standing.plan(), person, 0)))
                .orElseGet(() -> Pages.list(Pages.PEOPLE, standing.plan(), 0));
    }
}
