package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.LeaveSeason;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.RoundDays;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.reminder.LineWords;
import ru.srok.messages.reminder.ReminderText;

/** What is said a week before the leave season; nothing once it has begun or was given up. */
public final class LeaveRenderer implements Renderer {

    private static final int MOST_LINES = 8;

    private final Repositories store;
    private final MorningRound round;

    /** Reads from this store. */
    public LeaveRenderer(Repositories store, MorningRound round) {
        this.store = store;
        this.round = round;
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.REMINDER;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        return round.recipient(message)
                .flatMap(member -> store.workspaces().find(member.workspace()).flatMap(workspace -> {
                    LocalDate today = LocalDate.ofInstant(now, workspace.zone());
                    return LeaveSeason.after(today, workspace)
                            .filter(season -> season.from()
                                    .toString()
                                    .equals(message.references().get("date")))
                            .flatMap(season -> render(season, workspace, member, today));
                }));
    }

    private Optional<Rendered> render(LeaveSeason season, Workspace workspace, Member member, LocalDate today) {
        Ownership ownership = Ownership.on(today, workspace.id(), store);
        List<Assignment> all = season.rows(workspace, store);
        List<Assignment> theirs = all.stream()
                .filter(one -> ownership.personFor(one).filter(member::equals).isPresent())
                .sorted(Comparator.comparing(Assignment::due))
                .toList();
        boolean coordinator = member.role() == Role.COORDINATOR;
        if (theirs.isEmpty() && !coordinator) {
            return Optional.empty();
        }
        List<String> text = new ArrayList<>();
        text.add(say(
                ReminderText.LEAVE_HEAD, DateWords.near(season.from(), today), DateWords.near(season.until(), today)));
        if (coordinator) {
            text.add(all.isEmpty() ? say(ReminderText.LEAVE_NONE) : say(ReminderText.LEAVE_ALL, all.size()));
        }
        rows(text, theirs, today);
        RoundDays days = RoundDays.of(workspace);
        text.add(say(
                ReminderText.LEAVE_LAST,
                DateWords.near(days.before(season.from()), today),
                DateWords.near(days.after(season.until()), today)));
        Screen screen = Screen.of(String.join("\n", text));
        return Optional.of(new Rendered(
                theirs.isEmpty() ? screen : screen.row(Button.of(say(ReminderText.BUTTON_ALL), "tasks.list", "0")),
                Map.of(RoundRenderer.ROWS, RoundRenderer.ids(shown(theirs)))));
    }

    private void rows(List<String> text, List<Assignment> theirs, LocalDate today) {
        if (theirs.isEmpty()) {
            return;
        }
        RowNames names = new RowNames(store, theirs);
        LineWords words = new LineWords(today);
        text.add(say(ReminderText.LEAVE_YOURS, theirs.size()));
        List<Assignment> shown = shown(theirs);
        for (int i = 0; i < shown.size(); i++) {
            text.add(words.awaited(i + 1, names.of(shown.get(i)), shown.get(i)));
        }
        if (theirs.size() > shown.size()) {
            text.add(say(ReminderText.MORE, theirs.size() - shown.size()));
        }
    }

    private static List<Assignment> shown(List<Assignment> theirs) {
        return theirs.subList(0, Math.min(theirs.size(), MOST_LINES));
    }
}
