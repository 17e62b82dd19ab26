package ru.srok.bot.reminder;

import java.util.List;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Gate;
import ru.srok.bot.conversation.Incoming;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;

/** The rows behind a message's buttons that say no row themselves. */
final class MessageRows {

    private static final int MOST = 8;

    private final Repositories store;
    private final Gate gate;
    private final Rounds rounds;

    MessageRows(Repositories store) {
        this.store = store;
        this.gate = new Gate(store);
        this.rounds = new Rounds(store, ReminderPolicy.DEFAULT);
    }

    /** The number of the message whose button was pressed; empty for any other deed. */
    static String number(Dialogue dialogue) {
        return dialogue.incoming() instanceof Incoming.Pressed pressed ? pressed.messageId() : "";
    }

    /** The rows of the message whose button was pressed. */
    List<Assignment> pressed(Dialogue dialogue) {
        return of(dialogue, number(dialogue));
    }

    /** The rows of a message that are open to who talks, in its order; of a message that names none: what is awaited now. */
    List<Assignment> of(Dialogue dialogue, String number) {
        return store.outbox()
                .sentAs(dialogue.account(), number)
                .map(message -> of(dialogue, RoundRenderer.rows(message)))
                .orElse(List.of());
    }

    private List<Assignment> of(Dialogue dialogue, List<AssignmentId> named) {
        return named.isEmpty()
                ? awaited(dialogue)
                : named.stream()
                        .flatMap(id -> store.assignments().find(id).stream())
                        .filter(one -> gate.isOpenTo(dialogue, one))
                        .toList();
    }

    private List<Assignment> awaited(Dialogue dialogue) {
        Member member = dialogue.actor().member();
        Workspace workspace = dialogue.actor().workspace();
        return rounds.open(workspace, member, dialogue.today()).all().stream()
                .limit(MOST)
                .toList();
    }
}
