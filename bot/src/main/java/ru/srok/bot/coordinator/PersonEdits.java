package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Departures;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.PersonLine;
import ru.srok.domain.people.Role;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** A person is written otherwise, or a head is replaced: the work belongs to the post, so it goes over by one tap. */
final class PersonEdits implements Conversation {

    private static final String EDIT = "person.name";
    private static final String REPLACE = "person.successor";
    private static final int NAME = 120;

    private final Desk desk;

    PersonEdits(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> member = List.of(ArgumentKind.MEMBER);
        routes.action(
                "person.edit",
                Permission.COORDINATORS,
                member,
                (dialogue, arguments) -> ask(dialogue, arguments.member(), EDIT, say(PeopleText.ONE_EDIT_ASK)));
        routes.action(
                "person.replace",
                Permission.COORDINATORS,
                member,
                (dialogue, arguments) -> ask(
                        dialogue,
                        arguments.member(),
                        REPLACE,
                        say(PeopleText.ONE_REPLACE_ASK, shown(arguments.member().name()))));
        routes.action("person.replace-yes", Permission.COORDINATORS, member, this::replace);
        routes.awaiting(EDIT, Permission.COORDINATORS, this::edited);
        routes.awaiting(REPLACE, Permission.COORDINATORS, this::successor);
    }

    private static void ask(Dialogue dialogue, Member member, String state, String words) {
        String id = member.id().value();
        dialogue.await(state, Map.of("member", id));
        dialogue.say(Screen.of(words).row(Button.of(say(PeopleText.BACK), "people.open", id)));
    }

    /** Whom the state is about; a person may have changed workspaces since. */
    private Optional<Member> member(Dialogue dialogue) {
        return Optional.ofNullable(dialogue.state().data().get("member"))
                .flatMap(id -> desk.store().members().find(new MemberId(id)))
                .filter(member ->
                        member.workspace().equals(dialogue.actor().workspace().id()))
                .filter(Member::active);
    }

    /** Words that are not about somebody any more are others' to take; words that are no name are asked for again. */
    private static boolean named(
            Dialogue dialogue, Incoming.Words words, @Nullable Member about, BiConsumer<Member, PersonLine> taken) {
        if (about == null || !words.files().isEmpty()) {
            dialogue.rest();
            return false;
        }
        PersonName.read(words.text())
                .ifPresentOrElse(
                        line -> taken.accept(about, line),
                        () -> dialogue.say(Screen.of(say(PeopleText.ONE_EDIT_WRONG))));
        return true;
    }

    private boolean edited(Dialogue dialogue, Incoming.Words words) {
        return named(dialogue, words, member(dialogue).orElse(null), (member, line) -> {
            dialogue.rest();
            Member saved = desk.store().members().save(member.corrected(line.name(), line.post(), line.phone()));
            dialogue.say(Screen.of(say(PeopleText.ONE_EDITED, shown(saved.name())))
                    .row(Button.of(
                            say(PeopleText.BACK), "people.open", saved.id().value())));
        });
    }

    private boolean successor(Dialogue dialogue, Incoming.Words words) {
        @Nullable
        Member head = member(dialogue).filter(one -> one.role() == Role.HEAD).orElse(null);
        return named(dialogue, words, head, (leaving, line) -> askReplace(dialogue, leaving, line.name()));
    }

    private void askReplace(Dialogue dialogue, Member leaving, String name) {
        String id = leaving.id().value();
        dialogue.await(
                REPLACE,
                Map.of("member", id, "name", name, "newcomer", desk.ids().next()));
        int open = leaving.institution()
                .map(school -> OpenRows.of(desk.store(), school))
                .orElse(0);
        dialogue.say(new Keys()
                .row(
                        Button.of(say(PeopleText.ONE_REPLACE_YES), "person.replace-yes", id),
                        Button.of(say(PeopleText.BACK), "people.open", id))
                .under(say(PeopleText.ONE_REPLACE_SURE, shown(leaving.name()), shown(name), open)));
    }

    private void replace(Dialogue dialogue, Arguments arguments) {
        Member leaving = arguments.member();
        Map<String, String> data = dialogue.state().data();
        boolean same = dialogue.state().name().equals(REPLACE)
                && leaving.id().value().equals(data.get("member"))
                && data.containsKey("newcomer");
        if (!same || leaving.role() != Role.HEAD) {
            dialogue.replace(Screen.of(say(PeopleText.ADD_GONE)).row(AddingPeople.toList()));
            return;
        }
        Member fresh = new Departures(desk.store())
                .replace(leaving, new MemberId(data.getOrDefault("newcomer", "")), data.getOrDefault("name", ""));
        dialogue.rest();
        dialogue.replace(Screen.of(say(PeopleText.ONE_REPLACED, shown(fresh.name()), shown(leaving.name())))
                .row(
                        Button.of(
                                say(PeopleText.ONE_LINK),
                                "people.link",
                                fresh.id().value()),
                        AddingPeople.toList()));
    }

    private static String shown(String name) {
        return Html.escape(Html.shorten(name, NAME));
    }
}
