package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.assignee.TaskText;

/** «Мои поручения» and one card. */
final class Tasks implements Conversation {

    private final Bench bench;
    private final TaskList list;
    private final TaskCard card;

    Tasks(Bench bench) {
        this.bench = bench;
        this.list = new TaskList(bench.rows());
        this.card = new TaskCard(bench);
    }

    @Override
    public void register(Routes routes) {
        routes.command("tasks", Permission.MEMBERS, this::show);
        routes.label(say(TaskText.MENU_TASKS), Permission.MEMBERS, this::show);
        routes.action("tasks.list", Permission.MEMBERS, List.of(ArgumentKind.TEXT), this::page);
        routes.action("tasks.card", Permission.MEMBERS, List.of(ArgumentKind.ASSIGNMENT), this::card);
    }

    /** Says the first page; with the lasting menu after a link or a button, since who types has it already. */
    void show(Dialogue dialogue) {
        dialogue.rest();
        Screen screen = list.screen(dialogue.actor().member(), dialogue.today(), 0);
        boolean typed = dialogue.incoming() instanceof Incoming.Words;
        dialogue.say(typed ? screen : screen.menu(TaskList.menu()));
    }

    /** Shows the first page in place of the message whose button was pressed. */
    void back(Dialogue dialogue) {
        dialogue.rest();
        dialogue.replace(list.screen(dialogue.actor().member(), dialogue.today(), 0));
    }

    private void page(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        int page = Keyboard.page(arguments.text(0));
        dialogue.replace(list.screen(dialogue.actor().member(), dialogue.today(), page));
    }

    private void card(Dialogue dialogue, Arguments arguments) {
        dialogue.rest();
        bench.rows()
                .row(arguments.assignment())
                .ifPresentOrElse(
                        row -> dialogue.replace(card.of(row, dialogue.actor(), dialogue.today())),
                        () -> back(dialogue));
    }
}
