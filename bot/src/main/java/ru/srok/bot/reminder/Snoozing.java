package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.Snooze;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.reminder.SnoozeText;

/** «Отложить»: under a morning message for all that it names, on a card for its row. */
public final class Snoozing implements Conversation {

    /** Asks until when the rows of the message are put off. */
    static final String ALL = "snooze.all";

    /** Asks until when one row is put off. */
    static final String ROW = "snooze.row";

    private static final String SET_ALL = "snooze.set-all";
    static final String SET_ROW = "snooze.set-row";

    /** The last argument of a button that was pressed although the day passes before. */
    static final String SURE = "sure";

    private final Repositories store;
    private final MessageRows messageRows;

    /** Puts off what stands in this store. */
    public Snoozing(Repositories store) {
        this.store = store;
        this.messageRows = new MessageRows(store);
    }

    @Override
    public void register(Routes routes) {
        routes.action(ALL, Permission.MEMBERS, List.of(), (dialogue, none) -> askAll(dialogue));
        routes.action(ROW, Permission.MEMBERS, List.of(ArgumentKind.ASSIGNMENT), this::askRow);
        routes.action(
                SET_ALL,
                Permission.MEMBERS,
                List.of(ArgumentKind.TEXT, ArgumentKind.TEXT, ArgumentKind.TEXT),
                (dialogue, arguments) -> set(
                        dialogue,
                        arguments,
                        messageRows.of(dialogue, arguments.text(0)),
                        Action.of(SET_ALL, arguments.text(0))));
        routes.action(
                SET_ROW,
                Permission.MEMBERS,
                List.of(ArgumentKind.ASSIGNMENT, ArgumentKind.TEXT, ArgumentKind.TEXT),
                (dialogue, arguments) -> set(
                        dialogue,
                        arguments,
                        List.of(arguments.assignment()),
                        Action.of(SET_ROW, arguments.assignment().id().value())));
    }

    /** The morning message stays as it is. */
    private void askAll(Dialogue dialogue) {
        List<Assignment> rows = theirs(dialogue, messageRows.pressed(dialogue));
        if (rows.isEmpty()) {
            dialogue.alert(say(SnoozeText.NOTHING));
        } else {
            Action set = Action.of(SET_ALL, MessageRows.number(dialogue));
            dialogue.say(screens(dialogue).ask(rows, set));
        }
    }

    private void askRow(Dialogue dialogue, Arguments arguments) {
        List<Assignment> rows = theirs(dialogue, List.of(arguments.assignment()));
        if (rows.isEmpty()) {
            dialogue.alert(say(SnoozeText.NOTHING));
        } else {
            Action set = Action.of(SET_ROW, arguments.assignment().id().value());
            dialogue.say(screens(dialogue).ask(rows, set));
        }
    }

    private void set(Dialogue dialogue, Arguments arguments, List<Assignment> named, Action set) {
        List<Assignment> rows = theirs(dialogue, named);
        Optional<SnoozeTime> time = times(dialogue).of(arguments.text(1));
        if (rows.isEmpty()) {
            dialogue.alert(say(SnoozeText.NOTHING));
        } else if (time.isEmpty()) {
            dialogue.toast(say(SnoozeText.STALE));
            dialogue.replace(screens(dialogue).ask(rows, set));
        } else if (!arguments.text(2).equals(SURE)
                && !SnoozeTime.passed(rows, time.get(), dialogue.today()).isEmpty()) {
            dialogue.replace(screens(dialogue).warn(rows, time.get(), set));
        } else {
            rows.forEach(one -> putOff(one, dialogue, time.get()));
            dialogue.replace(screens(dialogue).done(rows, time.get()));
        }
    }

    private void putOff(Assignment one, Dialogue dialogue, SnoozeTime time) {
        LocalDate today = dialogue.today();
        Snooze snooze = new Snooze(dialogue.actor().member().id(), today, time.day(), time.evening());
        if (!one.progress().snoozed().equals(Optional.of(snooze))) {
            store.assignments().save(one.withProgress(one.progress().snoozed(snooze)));
        }
    }

    /** A coordinator sees every row, but puts off only what they are reminded of. */
    private List<Assignment> theirs(Dialogue dialogue, List<Assignment> rows) {
        Member member = dialogue.actor().member();
        Ownership ownership = Ownership.on(dialogue.today(), member.workspace(), store);
        return rows.stream()
                .filter(one -> one.state().isOpen() && ownership.isOf(member, one))
                .toList();
    }

    private SnoozeTimes times(Dialogue dialogue) {
        return new SnoozeTimes(dialogue.actor().workspace(), dialogue.now());
    }

    private SnoozeScreens screens(Dialogue dialogue) {
        return new SnoozeScreens(store, times(dialogue), dialogue.today());
    }
}
