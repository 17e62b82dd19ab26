package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.BehalfText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;

/** The screens on which a coordinator reports for a school. */
final class BehalfScreens {

    private static final int PAGE = 8;
    private static final int LABEL = 28;
    private static final int TITLE = 200;

    private final Repositories store;

    BehalfScreens(Desk desk) {
        this.store = desk.store();
    }

    Screen schools(WorkspaceId workspace, String number) {
        List<Institution> all = store.institutions().of(workspace).stream()
                .filter(Institution::active)
                .toList();
        Pages<Institution> page = Pages.of(all, number, PAGE);
        List<Button> buttons = page.items().stream()
                .map(one -> Button.of(
                        Html.shorten(one.name(), LABEL),
                        "behalf.school",
                        one.id().value(),
                        "0"))
                .toList();
        return new Keys()
                .pairs(buttons)
                .pairs(page.turns("behalf.begin"))
                .under(say(all.isEmpty() ? BehalfText.BEHALF_NO_SCHOOLS : BehalfText.BEHALF_SCHOOL));
    }

    Screen rows(Institution school, String number) {
        List<Assignment> open = store.assignments().of(school.workspace(), AssigneeId.of(school.id())).stream()
                .filter(row -> row.state().isOpen())
                .toList();
        Pages<Assignment> page = Pages.of(open, number, PAGE);
        String name = Html.escape(Html.shorten(school.name(), TITLE));
        StringBuilder text =
                new StringBuilder(say(open.isEmpty() ? BehalfText.BEHALF_NO_ROWS : BehalfText.BEHALF_ROWS, name));
        page.items().forEach(row -> text.append("\n").append(line(row)));
        List<Button> buttons = page.items().stream()
                .map(row -> Button.of(
                        activity(row).map(one -> RowWords.label(one, LABEL)).orElse("–"),
                        "behalf.row",
                        row.id().value()))
                .toList();
        return new Keys()
                .pairs(buttons)
                .pairs(page.turns("behalf.school", school.id().value()))
                .row(other())
                .under(text.toString());
    }

    /** The way in from the plan. */
    static Button first() {
        return Button.of(say(BehalfText.BEHALF_BUTTON), "behalf.begin", "0");
    }

    static Button more() {
        return Button.of(say(BehalfText.BEHALF_MORE), "behalf.begin", "0");
    }

    private static Button other() {
        return Button.of(say(BehalfText.BEHALF_OTHER), "behalf.begin", "0");
    }

    Screen what(Assignment row) {
        String id = row.id().value();
        return new Keys()
                .row(
                        Button.of(say(BehalfText.BEHALF_DONE), "behalf.what", id, "done"),
                        Button.of(say(BehalfText.BEHALF_PROGRESS), "behalf.what", id, "progress"))
                .row(other())
                .under(say(BehalfText.BEHALF_WHAT, school(row), line(row)));
    }

    Screen saved(Assignment row) {
        String number = activity(row).map(RowWords::number).orElse("");
        return Screen.of(say(BehalfText.BEHALF_SAVED, school(row), Html.escape(number)))
                .row(more());
    }

    /** Who answers for the school, if anybody is known. */
    Optional<Member> head(Assignment row) {
        return store.members().of(row.workspace()).stream()
                .filter(member -> member.active() && member.role() == Role.HEAD)
                .filter(member -> member.institution().isPresent()
                        && member.institution().equals(row.assignee().institution()))
                .findFirst();
    }

    /** Escaped. */
    private String line(Assignment row) {
        return activity(row)
                        .map(one ->
                                Html.bold(RowWords.number(one)) + " " + Html.escape(Html.shorten(one.title(), TITLE)))
                        .orElse("")
                + " – " + DateWords.briefWithWeekday(row.due());
    }

    private Optional<Activity> activity(Assignment row) {
        return store.plans().find(row.plan()).flatMap(plan -> plan.activity(row.activity()));
    }

    /** Escaped. */
    private String school(Assignment row) {
        return row.assignee()
                .institution()
                .flatMap(store.institutions()::find)
                .map(one -> Html.escape(Html.shorten(one.name(), TITLE)))
                .orElse("");
    }
}
