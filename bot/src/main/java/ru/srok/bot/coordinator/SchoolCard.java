package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Departures;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** One institution: looked at, or closed with its history kept. */
final class SchoolCard implements Conversation {

    static final int LONGEST = 120;

    private final Desk desk;

    SchoolCard(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> school = List.of(ArgumentKind.INSTITUTION);
        routes.action(
                "school.open",
                Permission.COORDINATORS,
                school,
                (dialogue, arguments) -> dialogue.replace(card(arguments.institution())));
        routes.action(
                "school.close",
                Permission.COORDINATORS,
                school,
                (dialogue, arguments) -> askClose(dialogue, arguments.institution()));
        routes.action(
                "school.close-yes",
                Permission.COORDINATORS,
                school,
                (dialogue, arguments) -> close(dialogue, arguments.institution()));
    }

    private List<Member> people(Institution school) {
        return desk.store().members().of(school.workspace()).stream()
                .filter(one -> one.active() && Objects.equals(one.institutionId(), school.id()))
                .toList();
    }

    Screen card(Institution school) {
        List<Member> people = people(school);
        Optional<Member> head = new Ownership(people).headOf(school.id());
        String id = school.id().value();
        Keys keys = new Keys();
        if (school.active()) {
            keys.row(
                    Button.of(say(PeopleText.SCHOOL_NAME), "school.rename", id),
                    Button.of(say(PeopleText.SCHOOL_CLOSE), "school.close", id));
            keys.row(head.map(one -> Button.of(
                            Html.shorten(one.name(), 40),
                            "people.open",
                            one.id().value()))
                    .orElseGet(() -> Button.of(say(PeopleText.SCHOOL_NEW_HEAD), "school.new-head", id)));
        }
        String who = head.map(one -> say(PeopleText.SCHOOL_HEAD, shown(one.name())))
                .orElseGet(() -> say(PeopleText.SCHOOL_NO_HEAD));
        return keys.row(AddingPeople.toList())
                .under(String.join(
                        "\n",
                        Html.bold(Html.shorten(school.name(), LONGEST)),
                        who,
                        say(PeopleText.SCHOOL_PEOPLE, people.size()),
                        say(PeopleText.SCHOOL_OPEN_ROWS, OpenRows.of(desk.store(), school.id()))));
    }

    private void askClose(Dialogue dialogue, Institution school) {
        String id = school.id().value();
        dialogue.replace(new Keys()
                .row(
                        Button.of(say(PeopleText.SCHOOL_CLOSE_YES), "school.close-yes", id),
                        Button.of(say(PeopleText.BACK), "school.open", id))
                .under(say(
                        PeopleText.SCHOOL_CLOSE_SURE,
                        shown(school.name()),
                        people(school).size(),
                        OpenRows.of(desk.store(), school.id()))));
    }

    private void close(Dialogue dialogue, Institution school) {
        new Departures(desk.store()).close(school);
        Unfolding unfolding = new Unfolding(desk.store());
        desk.store().plans().of(school.workspace()).forEach(plan -> unfolding.unfold(plan, dialogue.now()));
        dialogue.replace(
                Screen.of(say(PeopleText.SCHOOL_CLOSED, shown(school.name()))).row(AddingPeople.toList()));
    }

    private static String shown(String name) {
        return Html.escape(Html.shorten(name, LONGEST));
    }
}
