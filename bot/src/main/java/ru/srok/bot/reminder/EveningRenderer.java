package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.EveningRound;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.RoundContent;
import ru.srok.domain.reminder.RoundPart;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.reminder.SnoozeText;

/** What somebody put off until the evening, as it stands then; nothing if it is done, or if the evening is over. */
public final class EveningRenderer implements Renderer {

    private final Repositories store;
    private final EveningRound evening;
    private final MorningRound round;

    /** Reads from this store. */
    public EveningRenderer(Repositories store, EveningRound evening, MorningRound round) {
        this.store = store;
        this.evening = evening;
        this.round = round;
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.REMINDER;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        Optional<RoundPart> part = RoundPart.of(message).stream().findFirst();
        Optional<Member> member = round.recipient(message);
        Optional<Workspace> workspace = member.flatMap(one -> store.workspaces().find(one.workspace()));
        if (part.isEmpty() || member.isEmpty() || workspace.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = part.get().day();
        boolean over = !LocalDate.ofInstant(now, workspace.get().zone()).equals(day);
        List<Assignment> rows = evening.rows(workspace.get(), member.get().id(), day);
        return over || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rendered(
                        new Sections(store)
                                .of(workspace.get(), member.get(), RoundContent.grouped(rows, day, LocalDate.MAX), day),
                        message,
                        day));
    }

    private Rendered rendered(List<Section> sections, OutboxMessage message, LocalDate day) {
        MemberId member = sections.get(0).member().id();
        MemberId speaking = store.accounts()
                .find(message.recipient())
                .flatMap(Account::active)
                .orElse(member);
        RoundScreen screen = new RoundScreen(store, day, speaking);
        List<Assignment> shown = screen.shown(sections);
        SectionLines lines = new SectionLines(store, day);
        RowNames names = new RowNames(store, shown);
        List<String> text = new ArrayList<>(List.of(say(SnoozeText.EVENING_HELLO)));
        for (Section one : sections) {
            if (sections.size() > 1 || one.inPlaceOf().isPresent()) {
                text.addAll(List.of("", lines.head(one), ""));
            }
            lines.add(text, one, shown, names);
        }
        Screen said = screen.buttons(String.join("\n", text), sections, shown);
        return new Rendered(said, Map.of(RoundRenderer.ROWS, RoundRenderer.ids(shown)));
    }

    @Override
    public void sent(OutboxMessage message, Instant now) {
        RoundPart.of(message).stream()
                .findFirst()
                .ifPresent(part -> new Reminded(store).note(RoundRenderer.rows(message), part.day()));
    }
}
