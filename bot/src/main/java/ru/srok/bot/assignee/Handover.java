package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.messages.assignee.HandoverText;
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.assignee.TaskText;
import ru.srok.messages.html.Html;

/** Handing a row to a colleague of the same institution: one who is known, or a new one by a link. */
final class Handover implements Conversation {

    private static final String NAME = "hand.name";
    private static final String ROW = "row";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final int MOST = 12;

    private final Bench bench;
    private final Notices notices;
    private final Colleagues colleagues;

    Handover(Bench bench, Notices notices) {
        this.bench = bench;
        this.notices = notices;
        this.colleagues = new Colleagues(bench);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> row = List.of(ArgumentKind.ASSIGNMENT);
        routes.action("hand.ask", Permission.MEMBERS, row, this::ask);
        routes.action("hand.new", Permission.MEMBERS, row, this::askName);
        routes.action(
                "hand.to", Permission.MEMBERS, List.of(ArgumentKind.ASSIGNMENT, ArgumentKind.MEMBER), this::toKnown);
        routes.awaiting(NAME, Permission.MEMBERS, this::named);
    }

    private boolean isHandable(Dialogue dialogue, Assignment row) {
        boolean mine = bench.rows().isMine(dialogue.actor().member(), row);
        if (!mine) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else if (!row.state().isOpen()) {
            dialogue.alert(say(ReportText.REPORT_CLOSED, name(row)));
        }
        return mine && row.state().isOpen();
    }

    private void ask(Dialogue dialogue, Arguments arguments) {
        Assignment row = arguments.assignment();
        if (!isHandable(dialogue, row)) {
            return;
        }
        Member me = dialogue.actor().member();
        String id = row.id().value();
        List<Button> people = colleagues.of(me).stream()
                .limit(MOST)
                .map(one -> Button.of(
                        Html.shorten(one.name(), 30), "hand.to", id, one.id().value()))
                .toList();
        Screen screen = Keyboard.rows(Screen.of(say(HandoverText.HAND_ASK, name(row))), people, 1);
        boolean elsewhere =
                row.deputy().filter(deputy -> !deputy.equals(me.id())).isPresent();
        Screen own = elsewhere
                ? screen.row(Button.of(
                        say(HandoverText.HAND_OWN), "hand.to", id, me.id().value()))
                : screen;
        dialogue.rest();
        dialogue.replace(own.row(
                Button.of(say(HandoverText.HAND_NEW), "hand.new", id),
                Button.of(say(TaskText.CARD_BACK_BUTTON), "tasks.card", id)));
    }

    private void toKnown(Dialogue dialogue, Arguments arguments) {
        Assignment row = arguments.assignment();
        Member me = dialogue.actor().member();
        Member colleague = arguments.member();
        if (!colleague.active() || !Colleagues.isColleague(me, colleague)) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else if (isHandable(dialogue, row)) {
            hand(dialogue, row, colleague);
            String done = colleague.id().equals(me.id())
                    ? say(HandoverText.HAND_RETURNED, name(row))
                    : say(HandoverText.HAND_DONE, Html.escape(colleague.name()), name(row));
            dialogue.replace(Screen.of(done));
            if (!colleague.id().equals(me.id()) && !colleague.isConnected()) {
                colleagues.link(dialogue, row, colleague);
            }
        }
    }

    private void hand(Dialogue dialogue, Assignment row, Member colleague) {
        if (row.deputy().filter(colleague.id()::equals).isEmpty()) {
            bench.store().assignments().save(row.handedTo(colleague.id()));
        }
        String id = row.id().value();
        notices.tell(
                dialogue,
                List.of(colleague),
                "handed:" + id + ":" + row.version(),
                Map.of("type", "handed", "row", id, "rows", id));
    }

    private void askName(Dialogue dialogue, Arguments arguments) {
        if (isHandable(dialogue, arguments.assignment())) {
            dialogue.await(NAME, Map.of(ROW, arguments.assignment().id().value()));
            dialogue.replace(Screen.of(say(HandoverText.HAND_NAME)));
        }
    }

    private boolean named(Dialogue dialogue, Incoming.Words words) {
        Optional<Assignment> row = Optional.ofNullable(dialogue.state().data().get(ROW))
                .flatMap(id -> bench.store().assignments().find(new AssignmentId(id)))
                .filter(one -> bench.rows().isMine(dialogue.actor().member(), one))
                .filter(one -> one.state().isOpen());
        if (row.isEmpty() || Places.isCommand(words) || !words.files().isEmpty()) {
            return false;
        }
        String name = words.text().strip().replaceAll("\\s+", " ");
        if (name.length() < SHORTEST || name.length() > LONGEST || !name.contains(" ")) {
            dialogue.say(Screen.of(say(HandoverText.HAND_NAME_WRONG)));
            return true;
        }
        Member colleague = colleagues.named(dialogue.actor().member(), name);
        hand(dialogue, row.get(), colleague);
        dialogue.rest();
        dialogue.say(Screen.of(say(HandoverText.HAND_DONE, Html.escape(colleague.name()), name(row.get()))));
        if (!colleague.isConnected()) {
            colleagues.link(dialogue, row.get(), colleague);
        }
        return true;
    }

    private String name(Assignment row) {
        return bench.rows().row(row).map(one -> RowWords.named(one.activity())).orElse("");
    }
}
