package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.InvitationLinks;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.people.PeopleText;

/** One-time links to hand out, for one person or for everybody who is not connected. */
final class Links implements Conversation {

    private static final int DAYS = 30;
    private static final int NAME = 120;
    private static final int IN_ONE_MESSAGE = 12;

    private final Desk desk;
    private final InvitationLinks links;
    private final PeopleWords words;

    Links(Desk desk) {
        this.desk = desk;
        this.links = new InvitationLinks(desk.store().invitations(), desk.ids());
        this.words = new PeopleWords(desk.store());
    }

    @Override
    public void register(Routes routes) {
        routes.action(
                "people.link",
                Permission.COORDINATORS,
                List.of(ArgumentKind.MEMBER),
                (dialogue, arguments) -> one(dialogue, arguments.member()));
        routes.action("people.links", Permission.COORDINATORS, List.of(), (dialogue, none) -> askAll(dialogue));
        routes.action("people.links-yes", Permission.COORDINATORS, List.of(), (dialogue, none) -> all(dialogue));
    }

    private String url(Member member, Dialogue dialogue) {
        return InvitationLinks.address(desk.botName().get(), links.issue(member, dialogue.now()));
    }

    private static String until(Dialogue dialogue) {
        LocalDate last = dialogue.today().plusDays(DAYS - 1);
        return DateWords.full(last);
    }

    /** Two messages: what it is, and words that can be forwarded as they are. */
    private void one(Dialogue dialogue, Member member) {
        if (!member.active()) {
            return;
        }
        String name = Html.escape(Html.shorten(member.name(), NAME));
        dialogue.say(Screen.of(say(PeopleText.LINK_ONE, name, until(dialogue))));
        dialogue.say(Screen.of(say(PeopleText.LINK_TEXT, name, Html.escape(url(member, dialogue)))));
    }

    private List<Member> unconnected(Dialogue dialogue) {
        return desk.store().members().of(dialogue.actor().workspace().id()).stream()
                .filter(member -> member.active() && !member.isConnected())
                .sorted(Comparator.comparing(words::placed, NaturalOrder.INSTANCE))
                .toList();
    }

    private void askAll(Dialogue dialogue) {
        int count = unconnected(dialogue).size();
        if (count == 0) {
            dialogue.replace(Screen.of(say(PeopleText.LINK_ALL_NONE)).row(AddingPeople.toList()));
            return;
        }
        dialogue.replace(new Keys()
                .row(Button.of(say(PeopleText.LINK_ALL_YES), "people.links-yes"), AddingPeople.toList())
                .under(say(PeopleText.LINK_ALL_SURE, count)));
    }

    private void all(Dialogue dialogue) {
        List<String> lines = new ArrayList<>();
        unconnected(dialogue)
                .forEach(member -> lines.add(say(PeopleText.LINK_LINE, words.placed(member), url(member, dialogue))));
        String head = say(PeopleText.LINK_ALL_HEAD, until(dialogue));
        for (int from = 0; from < lines.size(); from += IN_ONE_MESSAGE) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + IN_ONE_MESSAGE));
            dialogue.say(Screen.of(head + "\n\n" + Html.escape(String.join("\n\n", some))));
        }
    }
}
