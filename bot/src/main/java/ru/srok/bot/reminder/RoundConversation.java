package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Gate;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.reminder.ReminderText;

/** A morning message of several rows was answered by a button that is about one: which one? */
public final class RoundConversation implements Conversation {

    private static final int IN_A_ROW = 4;

    private final Repositories store;
    private final Gate gate;

    /** Finds morning messages in this store. */
    public RoundConversation(Repositories store) {
        this.store = store;
        this.gate = new Gate(store);
    }

    @Override
    public void register(Routes routes) {
        routes.action(RoundButtons.PICK, Permission.MEMBERS, List.of(ArgumentKind.TEXT), this::pick);
    }

    private void pick(Dialogue dialogue, Arguments arguments) {
        List<Assignment> rows = message(dialogue)
                .map(message -> RoundRenderer.rows(message).stream()
                        .flatMap(id -> store.assignments().find(id).stream())
                        .filter(one -> gate.isOpenTo(dialogue, one))
                        .toList())
                .orElse(List.of());
        if (rows.stream().noneMatch(one -> one.state().isOpen())) {
            dialogue.alert(say(ReminderText.NOTHING_OPEN));
            return;
        }
        String choice = arguments.text(0);
        dialogue.say(screen(rows, choice));
    }

    private Optional<OutboxMessage> message(Dialogue dialogue) {
        return dialogue.incoming() instanceof Incoming.Pressed pressed
                ? store.outbox().sentAs(dialogue.account(), pressed.messageId())
                : Optional.empty();
    }

    /** The numbers are those of the message, so closed rows leave gaps. */
    private Screen screen(List<Assignment> rows, String choice) {
        boolean hand = choice.equals(RoundButtons.HAND);
        RowNames names = new RowNames(store, rows);
        List<String> lines = new ArrayList<>();
        lines.add(say(hand ? ReminderText.PICK_HAND : ReminderText.PICK_CANNOT));
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Assignment one = rows.get(i);
            if (one.state().isOpen()) {
                String number = Integer.toString(i + 1);
                lines.add(say(
                        ReminderText.PICK_LINE,
                        number,
                        names.of(one).shortTitle(),
                        names.of(one).reference()));
                buttons.add(Button.of(
                        number, RoundButtons.actionOf(choice), one.id().value()));
            }
        }
        Screen screen = Screen.of(String.join("\n", lines));
        for (int from = 0; from < buttons.size(); from += IN_A_ROW) {
            screen = screen.row(buttons.subList(from, Math.min(from + IN_A_ROW, buttons.size()))
                    .toArray(Button[]::new));
        }
        return screen;
    }
}
