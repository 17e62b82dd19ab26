package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.conversation.Actor;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.RoundContent;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.ReminderText;

/** What the buttons of a morning message lead to where they are about one of several rows, or of several people. */
public final class RoundConversation implements Conversation {

    private static final int IN_A_ROW = 4;

    private final Repositories store;
    private final MessageRows messageRows;
    private final Rounds rounds;

    /** Finds morning messages in this store. */
    public RoundConversation(Repositories store) {
        this.store = store;
        this.messageRows = new MessageRows(store);
        this.rounds = new Rounds(store, ReminderPolicy.DEFAULT);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> text = List.of(ArgumentKind.TEXT);
        routes.action(RoundButtons.PICK, Permission.MEMBERS, text, this::pick);
        routes.action(RoundButtons.OPEN, Permission.MEMBERS, text, this::open);
    }

    private void pick(Dialogue dialogue, Arguments arguments) {
        boolean hand = arguments.text(0).equals(RoundButtons.HAND);
        List<Assignment> rows = messageRows.pressed(dialogue);
        if (rows.stream().noneMatch(one -> isChoosable(dialogue, one, hand))) {
            dialogue.alert(say(ReminderText.NOTHING_OPEN));
            return;
        }
        dialogue.say(screen(dialogue, rows, hand));
    }

    /** Who stands in for a colleague does not hand their rows on. */
    private boolean isChoosable(Dialogue dialogue, Assignment one, boolean hand) {
        Member member = dialogue.actor().member();
        return one.state().isOpen()
                && (!hand || new Ownership(store.members().of(member.workspace())).isOf(member, one));
    }

    /** The numbers are those of the message, so closed rows leave gaps. */
    private Screen screen(Dialogue dialogue, List<Assignment> rows, boolean hand) {
        RowNames names = new RowNames(store, rows);
        List<String> lines = new ArrayList<>();
        lines.add(say(hand ? ReminderText.PICK_HAND : ReminderText.PICK_CANNOT));
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Assignment one = rows.get(i);
            if (isChoosable(dialogue, one, hand)) {
                String number = Integer.toString(i + 1);
                lines.add(say(
                        ReminderText.PICK_LINE,
                        number,
                        names.of(one).shortTitle(),
                        names.of(one).reference()));
                String action = RoundButtons.actionOf(hand ? RoundButtons.HAND : RoundButtons.CANNOT);
                buttons.add(Button.of(number, action, one.id().value()));
            }
        }
        Screen screen = Screen.of(String.join("\n", lines));
        for (int from = 0; from < buttons.size(); from += IN_A_ROW) {
            screen = screen.row(buttons.subList(from, Math.min(from + IN_A_ROW, buttons.size()))
                    .toArray(Button[]::new));
        }
        return screen;
    }

    /** The other member may be of another workspace, where the gate sees nothing: the account itself must name them. */
    private void open(Dialogue dialogue, Arguments arguments) {
        Account account = dialogue.actor().account();
        account.members().stream()
                .map(MemberId::value)
                .filter(arguments.text(0)::equals)
                .findFirst()
                .flatMap(id -> store.members().find(new MemberId(id)))
                .filter(Member::active)
                .ifPresent(member -> open(dialogue, account, member));
    }

    private void open(Dialogue dialogue, Account account, Member member) {
        Account speaking = account.speakingFor(member.id());
        Account saved = speaking.equals(account) ? account : store.accounts().save(speaking);
        Workspace workspace = store.workspaces().find(member.workspace()).orElseThrow();
        dialogue.becomes(new Actor(saved, member, workspace));
        dialogue.rest();
        LocalDate today = dialogue.today();
        List<Section> sections =
                new Sections(store).of(workspace, member, rounds.open(workspace, member, today), today);
        dialogue.say(opened(sections, workspace, member, today));
    }

    private Screen opened(List<Section> sections, Workspace workspace, Member member, LocalDate today) {
        SectionLines lines = new SectionLines(store, today);
        if (sections.isEmpty()) {
            Section nobody = new Section(workspace, member, null, today, RoundContent.NOTHING);
            return Screen.of(say(ReminderText.OPEN_NOTHING, Html.escape(lines.place(nobody))));
        }
        List<Assignment> shown = new RoundScreen(store, today, member.id()).shown(sections);
        RowNames names = new RowNames(store, shown);
        List<String> text = new ArrayList<>();
        for (Section one : sections) {
            text.add(
                    one.inPlaceOf().isPresent()
                            ? lines.inPlaceOf(one)
                            : say(
                                    ReminderText.OPEN_HEAD,
                                    Html.escape(lines.place(one)),
                                    one.content().all().size()));
            lines.add(text, one, shown, names);
        }
        return RoundButtons.under(String.join("\n", text), sections, shown);
    }
}
