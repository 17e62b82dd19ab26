package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.bot.substitute.Substituting;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Departures;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.messages.MessageKey;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;
import ru.srok.messages.substitute.SubstituteText;

/** One person, to hand a link to or to take off the list. */
final class PersonCard implements Conversation {

    private static final int CELL = 200;

    private final Desk desk;
    private final PeopleWords words;

    PersonCard(Desk desk) {
        this.desk = desk;
        this.words = new PeopleWords(desk.store());
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> member = List.of(ArgumentKind.MEMBER);
        routes.action(
                "people.open",
                Permission.COORDINATORS,
                member,
                (dialogue, arguments) -> dialogue.replace(card(arguments.member())));
        routes.action(
                "people.remove",
                Permission.COORDINATORS,
                member,
                (dialogue, arguments) -> askRemove(dialogue, arguments.member()));
        routes.action(
                "people.remove-yes",
                Permission.COORDINATORS,
                member,
                (dialogue, arguments) -> remove(dialogue, arguments.member()));
    }

    private Screen card(Member member) {
        StringBuilder text = new StringBuilder(Html.bold(Html.shorten(member.name(), CELL)));
        cell(text, PeopleText.ONE_INSTITUTION, words.institution(member));
        cell(text, PeopleText.ONE_POST, member.post());
        cell(text, PeopleText.ONE_PHONE, member.phone());
        cell(text, PeopleText.ONE_STATUS, words.status(member));
        String id = member.id().value();
        Keys keys = new Keys();
        if (member.active()) {
            keys.row(
                    Button.of(say(PeopleText.ONE_LINK), "people.link", id),
                    Button.of(say(PeopleText.ONE_EDIT), "person.edit", id));
            if (member.role() == Role.HEAD) {
                keys.row(Button.of(say(PeopleText.ONE_REPLACE), "person.replace", id));
            }
            keys.row(Button.of(say(PeopleText.ONE_REMOVE), "people.remove", id));
            member.institution()
                    .ifPresent(
                            school -> keys.row(Button.of(say(PeopleText.ONE_SCHOOL), "school.open", school.value())));
        }
        if (member.active()) {
            keys.row(Button.of(say(SubstituteText.BUTTON_OF), Substituting.OF, id));
        }
        return keys.row(AddingPeople.toList()).under(text.toString());
    }

    private static void cell(StringBuilder text, MessageKey key, String value) {
        if (!value.isBlank()) {
            text.append("\n").append(say(key, Html.escape(Html.shorten(value, CELL))));
        }
    }

    private static void askRemove(Dialogue dialogue, Member member) {
        String id = member.id().value();
        if (member.id().equals(dialogue.actor().member().id())) {
            dialogue.toast(say(PeopleText.ONE_SELF));
            return;
        }
        dialogue.replace(new Keys()
                .row(
                        Button.of(say(PeopleText.ONE_REMOVE_YES), "people.remove-yes", id),
                        Button.of(say(PeopleText.BACK), "people.open", id))
                .under(say(PeopleText.ONE_REMOVE_SURE, Html.escape(Html.shorten(member.name(), CELL)))));
    }

    private void remove(Dialogue dialogue, Member member) {
        if (member.id().equals(dialogue.actor().member().id())) {
            dialogue.toast(say(PeopleText.ONE_SELF));
            return;
        }
        new Departures(desk.store()).leave(member);
        String name = Html.escape(Html.shorten(member.name(), CELL));
        dialogue.replace(Screen.of(say(PeopleText.ONE_REMOVED, name)).row(AddingPeople.toList()));
    }
}
