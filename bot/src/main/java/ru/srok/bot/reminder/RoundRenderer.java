package ru.srok.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Progress;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.RoundContent;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.store.StaleVersionException;

/** Decides at the moment of sending what a morning message says, and notes of which assignments it spoke. */
public final class RoundRenderer implements Renderer {

    private static final int TRIES = 5;

    private final Repositories store;
    private final Rounds rounds;
    private final MorningRound round;

    /** Reads from this store. */
    public RoundRenderer(Repositories store, Rounds rounds, MorningRound round) {
        this.store = store;
        this.rounds = rounds;
        this.round = round;
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.ROUND;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        return round.recipient(message)
                .flatMap(member -> store.workspaces()
                        .find(member.workspace())
                        .filter(workspace -> isOfToday(message, workspace, now))
                        .flatMap(workspace -> render(message, workspace, member)));
    }

    private static boolean isOfToday(OutboxMessage message, Workspace workspace, Instant now) {
        return dayOf(message)
                .filter(LocalDate.ofInstant(now, workspace.zone())::equals)
                .isPresent();
    }

    private Optional<Rendered> render(OutboxMessage message, Workspace workspace, Member member) {
        LocalDate today = dayOf(message).orElseThrow();
        RoundContent content = rounds.forMember(workspace, member, today);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        RoundScreen screen = new RoundScreen(store, workspace, member, today);
        Map<String, String> references = new HashMap<>(message.references());
        references.put("rows", ids(screen.shown(content)));
        return Optional.of(new Rendered(screen.of(content), references));
    }

    private static String ids(List<Assignment> rows) {
        return rows.stream().map(one -> one.id().value()).collect(Collectors.joining("\n"));
    }

    @Override
    public void sent(OutboxMessage message, Instant now) {
        dayOf(message).ifPresent(day -> rows(message).forEach(row -> remember(row, day)));
    }

    /** The rows that a message named, in its order. */
    static List<AssignmentId> rows(OutboxMessage message) {
        return Arrays.stream(message.references().getOrDefault("rows", "").split("\n"))
                .filter(id -> !id.isBlank())
                .map(AssignmentId::new)
                .toList();
    }

    private void remember(AssignmentId row, LocalDate day) {
        for (int i = 1; i < TRIES; i++) {
            try {
                rememberOnce(row, day);
                return;
            } catch (StaleVersionException changedMeanwhile) {
                // Somebody reports at this very moment: read it again.
            }
        }
        rememberOnce(row, day);
    }

    private void rememberOnce(AssignmentId row, LocalDate day) {
        store.assignments().find(row).ifPresent(one -> {
            Progress reminded = one.progress().remindedOn(day);
            if (!reminded.equals(one.progress())) {
                store.assignments().save(one.withProgress(reminded));
            }
        });
    }

    private static Optional<LocalDate> dayOf(OutboxMessage message) {
        return Optional.ofNullable(message.references().get("date")).map(LocalDate::parse);
    }
}
