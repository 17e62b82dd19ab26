package ru.srok.bot.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.MonthlyLetter;

/** Decides at the moment of sending what the monthly letter says; once its month is over there is none. */
public final class LetterRenderer implements Renderer {

    private final Repositories store;
    private final MonthlyLetter letter;

    /** Reads from this store. */
    public LetterRenderer(Repositories store, MonthlyLetter letter) {
        this.store = store;
        this.letter = letter;
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.LETTER;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        return letter.recipient(message)
                .flatMap(member -> store.workspaces()
                        .find(member.workspace())
                        .flatMap(workspace -> render(message, workspace, member, now)));
    }

    private Optional<Rendered> render(OutboxMessage message, Workspace workspace, Member member, Instant now) {
        YearMonth month = MonthlyLetter.monthOf(message);
        LocalDate today = LocalDate.ofInstant(now, workspace.zone());
        if (today.isAfter(month.atEndOfMonth())) {
            return Optional.empty();
        }
        LetterScreen screen = new LetterScreen(store, member, month, today);
        return letter.work(member, month, today)
                .map(work -> new Rendered(screen.of(work), references(message, screen.shown(work))));
    }

    /** A reply to the letter is about one of the rows that it names. */
    private static Map<String, String> references(OutboxMessage message, List<Assignment> shown) {
        Map<String, String> references = new HashMap<>(message.references());
        references.put("rows", shown.stream().map(one -> one.id().value()).collect(Collectors.joining("\n")));
        return references;
    }
}
