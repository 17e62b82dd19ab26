package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Enrolment;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.PersonLine;
import ru.srok.messages.people.PeopleText;

/** An institution gets another name, or a head. */
final class SchoolEdits implements Conversation {

    private static final String NAME = "school.name";
    private static final String HEAD = "school.head";
    private static final int SHORTEST = 3;

    private final Desk desk;
    private final SchoolCard card;

    SchoolEdits(Desk desk, SchoolCard card) {
        this.desk = desk;
        this.card = card;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> school = List.of(ArgumentKind.INSTITUTION);
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
        routes.awaiting(NAME, Permission.COORDINATORS, this::named);
        routes.awaiting(HEAD, Permission.COORDINATORS, this::headed);
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
        if (school.isPresent() && (name.length() < SHORTEST || name.length() > SchoolCard.LONGEST)) {
            dialogue.say(Screen.of(say(PeopleText.SCHOOL_NAME_WRONG)));
        } else if (school.isPresent()) {
            dialogue.rest();
            dialogue.say(card.card(desk.store().institutions().save(school.get().withName(name))));
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
            dialogue.say(card.card(school.get()));
        }
        return school.isPresent();
    }
}
