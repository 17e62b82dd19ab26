package ru.srok.bot.briefing;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.Chiefs;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.briefing.BriefingText;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;

/** The page for the head of the department: shown, changed, sent on. */
public final class BriefingConversation implements Conversation {

    /** The action that shows the page. */
    public static final String OPEN = "briefing.open";

    static final String EDIT = "briefing.edit";
    static final String SEND = "briefing.send";
    static final String SEND_AGAIN = "briefing.again";

    private final PageDesk desk;
    private final PageScreen screens;

    /** Counts pages from here. */
    public BriefingConversation(Repositories store, Briefings briefings) {
        this.desk = new PageDesk(store, briefings);
        this.screens = new PageScreen(desk);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> sending = List.of(ArgumentKind.MEMBER, ArgumentKind.TEXT);
        routes.action(OPEN, Permission.COORDINATORS, List.of(), (dialogue, none) -> open(dialogue));
        routes.action(SEND, Permission.COORDINATORS, sending, (dialogue, arguments) -> send(dialogue, arguments, ""));
        routes.action(
                SEND_AGAIN,
                Permission.COORDINATORS,
                sending,
                (dialogue, arguments) ->
                        send(dialogue, arguments, dialogue.incoming().key()));
        new PageEditing(desk).register(routes);
        new LineEditing(desk).register(routes);
        new LineWording(desk).register(routes);
    }

    private void open(Dialogue dialogue) {
        dialogue.say(screens.of(dialogue.actor().workspace(), dialogue.actor().member(), dialogue.now()));
    }

    /** Only what she saw last goes, and only to whom the page may be sent. */
    private void send(Dialogue dialogue, Arguments arguments, String repeat) {
        FileId file = new FileId(arguments.text(1));
        boolean seen = desk.draft(dialogue.actor().workspace(), dialogue.now())
                .seen()
                .filter(file::equals)
                .isPresent();
        Optional<Member> chief = chief(dialogue, arguments.member());
        if (!seen || chief.isEmpty()) {
            dialogue.say(Screen.of(
                    seen
                            ? say(
                                    BriefingText.NOT_SENT,
                                    Html.escape(
                                            PersonWords.brief(arguments.member().name())))
                            : say(BriefingText.CHANGED_MEANWHILE)));
            open(dialogue);
            return;
        }
        String key = "page:" + file.value() + ":" + chief.get().id().value() + ":" + repeat;
        dialogue.send(OutboxMessage.later(
                key,
                OutboxMessage.Kind.BRIEFING,
                Ownership.addressOf(chief.get()).orElseThrow(),
                Map.of(
                        BriefingRenderer.CHIEF, chief.get().id().value(),
                        BriefingRenderer.FILE, file.value(),
                        BriefingRenderer.AUTHOR, dialogue.actor().member().id().value()),
                dialogue.now()));
        dialogue.say(Screen.of(say(
                BriefingText.SENDING, Html.escape(PersonWords.brief(chief.get().name())))));
    }

    private Optional<Member> chief(Dialogue dialogue, Member wanted) {
        return new Chiefs(desk.store())
                        .reachable(
                                dialogue.actor().workspace(),
                                dialogue.actor().member().id())
                        .stream()
                        .filter(wanted::equals)
                        .findFirst();
    }
}
