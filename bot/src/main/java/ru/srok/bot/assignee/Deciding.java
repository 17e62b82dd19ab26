package ru.srok.bot.assignee;

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
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.messages.assignee.NoticeText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.html.Html;

/** What becomes of a row that was declined: its assignee gets it back, or a colleague does it. */
final class Deciding implements Conversation {

    private static final int PAGE = 10;
    private static final int LABEL = 30;

    private final Bench bench;
    private final Notices notices;
    private final Transitions transitions;

    Deciding(Bench bench, Notices notices) {
        this.bench = bench;
        this.notices = notices;
        this.transitions = new Transitions(bench.store());
    }

    @Override
    public void register(Routes routes) {
        routes.action("decide.reopen", Permission.MEMBERS, List.of(ArgumentKind.DECIDED_ASSIGNMENT), this::reopen);
        routes.action(
                "decide.assign",
                Permission.MEMBERS,
                List.of(ArgumentKind.DECIDED_ASSIGNMENT, ArgumentKind.TEXT),
                this::choose);
        routes.action(
                "decide.to",
                Permission.MEMBERS,
                List.of(ArgumentKind.DECIDED_ASSIGNMENT, ArgumentKind.MEMBER),
                this::assign);
    }

    static Screen buttons(Screen screen, AssignmentId row) {
        return screen.row(
                Button.of(say(NoticeText.NOTICE_ASSIGN), "decide.assign", row.value(), "0"),
                Button.of(say(NoticeText.NOTICE_REOPEN), "decide.reopen", row.value()));
    }

    static Screen open(Screen screen, AssignmentId row) {
        return screen.row(Button.of(say(NoticeText.NOTICE_OPEN), "tasks.card", row.value()));
    }

    private Optional<Row> declined(Dialogue dialogue, Assignment assignment) {
        Optional<Row> row = Optional.of(assignment)
                .filter(one -> one.state() == AssignmentState.DECLINED)
                .flatMap(bench.rows()::row);
        if (row.isEmpty()) {
            dialogue.toast(say(NoticeText.NOTICE_NOTHING));
        }
        return row;
    }

    private void reopen(Dialogue dialogue, Arguments arguments) {
        declined(dialogue, arguments.assignment()).ifPresent(row -> {
            Optional<Assignment> moved = reopened(dialogue, row);
            moved.ifPresent(one -> tell(dialogue, one));
            dialogue.replace(Screen.of(say(NoticeText.NOTICE_REOPENED_DONE, RowWords.named(row.activity()))));
        });
    }

    private Optional<Assignment> reopened(Dialogue dialogue, Row row) {
        return transitions.move(
                row.id(),
                Move.REOPEN,
                new Transitions.Cause(
                        dialogue.actor().member().id(), null, "bot", "", null, dialogue.now(), dialogue.today()));
    }

    private void tell(Dialogue dialogue, Assignment one) {
        String id = one.id().value();
        bench.rows()
                .personFor(one)
                .ifPresent(person -> notices.tell(
                        dialogue,
                        List.of(person),
                        "reopened:" + id + "#" + one.version(),
                        Map.of("type", "reopened", "row", id, "rows", id)));
    }

    private void choose(Dialogue dialogue, Arguments arguments) {
        declined(dialogue, arguments.assignment()).ifPresent(row -> {
            String id = row.id().value();
            List<Member> people = people(row);
            int last = Math.max(0, (people.size() - 1) / PAGE);
            int page = Math.min(Keyboard.page(arguments.text(1)), last);
            List<Button> buttons = people.subList(page * PAGE, Math.min(people.size(), (page + 1) * PAGE)).stream()
                    .map(one -> Button.of(label(one), "decide.to", id, one.id().value()))
                    .toList();
            Screen screen = Keyboard.rows(
                    Screen.of(say(NoticeText.NOTICE_ASSIGN_ASK, RowWords.named(row.activity()))), buttons, 1);
            dialogue.replace(Keyboard.rows(screen, Turns.of("decide.assign", id, page, page < last), 2));
        });
    }

    private List<Member> people(Row row) {
        return bench.store().members().of(row.assignment().workspace()).stream()
                .filter(one -> one.active() && one.role() != Role.OBSERVER)
                .toList();
    }

    private String label(Member member) {
        String institution = bench.rows().institution(member);
        return Html.shorten(institution.isEmpty() ? member.name() : institution + ", " + member.name(), LABEL);
    }

    private void assign(Dialogue dialogue, Arguments arguments) {
        Member member = arguments.member();
        declined(dialogue, arguments.assignment())
                .filter(row -> member.active())
                .flatMap(row -> reopened(dialogue, row).flatMap(bench.rows()::row))
                .ifPresent(row -> {
                    Assignment handed =
                            bench.store().assignments().save(row.assignment().handedTo(member.id()));
                    tell(dialogue, handed);
                    dialogue.replace(Screen.of(assigned(member, row)));
                });
    }

    private static String assigned(Member member, Row row) {
        String words = say(NoticeText.NOTICE_ASSIGNED, Html.escape(member.name()), RowWords.named(row.activity()));
        return member.isConnected() ? words : say(NoticeText.NOTICE_ASSIGNED_LATER, words);
    }
}
