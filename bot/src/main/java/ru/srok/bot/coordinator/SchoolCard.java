package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Departures;
import ru.srok.domain.people.Enrolment;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.PersonLine;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** One institution: renamed, given a head, or closed with its history kept. */
final class SchoolCard implements Conversation {

    private static final String NAME = "school.name";
    private static final String HEAD = "school.head";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 120;

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
                "school.rename",
                Permission.COORDINATORS,
                school,
                (dialogue, arguments) -> ask(dialogue, arguments.institution(), NAME, PeopleText.SCHOOL_NAME_ASK));
        routes.action(
                "school.new-head",
                Permission.COORDINATORS,
                school,
                (dialogue, arguments) -> ask(dialogue, arguments.institution(), HEAD, PeopleText.SCHOOL_NEW_HEAD_ASK));
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
        routes.awaiting(NAME, Permission.COORDINATORS, this::named);
        routes.awaiting(HEAD, Permission.COORDINATORS, this::headed);
    }

    private List<Member> people(Institution school) {
        return desk.store().members().of(school.workspace()).stream()
                .filter(one -> one.active() && Objects.equals(one.institutionId(), school.id()))
                .toList();
    }

    private Screen card(Institution school) {
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

    private static void ask(Dialogue dialogue, Institution school, String state, PeopleText words) {
        String id = school.id().value();
        dialogue.await(state, Map.of("school", id));
        dialogue.say(Screen.of(say(words)).row(Button.of(say(PeopleText.BACK), "school.open", id)));
    }

    private Optional<Institution> school(Dialogue dialogue, Incoming.Words words) {
        Optional<Institution> school = Optional.ofNullable(
                        dialogue.state().data().get("school"))
                .flatMap(id -> desk.store().institutions().find(new InstitutionId(id)))
                .filter(one ->
                        one.workspace().equals(dialogue.actor().workspace().id()))
                .filter(one -> one.active() && words.files().isEmpty());
        if (school.isEmpty()) {
            dialogue.rest();
        }
        return school;
    }

    private boolean named(Dialogue dialogue, Incoming.Words words) {
        Optional<Institution> school = school(dialogue, words);
        String name = words.text().strip().replaceAll("\\s+", " ");
        if (school.isPresent() && (name.length() < SHORTEST || name.length() > LONGEST)) {
            dialogue.say(Screen.of(say(PeopleText.SCHOOL_NAME_WRONG)));
        } else if (school.isPresent()) {
            dialogue.rest();
            dialogue.say(card(desk.store().institutions().save(school.get().withName(name))));
        }
        return school.isPresent();
    }

    private boolean headed(Dialogue dialogue, Incoming.Words words) {
        Optional<Institution> school = school(dialogue, words);
        Optional<PersonLine> typed = PersonName.read(words.text());
        if (school.isPresent() && typed.isEmpty()) {
            dialogue.say(Screen.of(say(PeopleText.ONE_EDIT_WRONG)));
        } else if (school.isPresent()) {
            PersonLine line = typed.orElseThrow();
            new Enrolment(desk.store(), desk.ids(), school.get().workspace())
                    .add(new PersonLine(school.get().name(), line.name(), line.post(), line.phone()));
            dialogue.rest();
            dialogue.say(card(school.get()));
        }
        return school.isPresent();
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
