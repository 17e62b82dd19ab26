package ru.srok.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.RoundPart;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;

/** Decides at the moment of sending what a morning message says, and notes of which assignments it spoke. */
public final class RoundRenderer implements Renderer {

    static final String ROWS = "rows";

    /** How many rows a message is about: those that it names and those behind its button. */
    public static final String ABOUT = "about";

    private final Repositories store;
    private final Rounds rounds;
    private final MorningRound round;
    private final Sections sections;

    /** Reads from this store. */
    public RoundRenderer(Repositories store, Rounds rounds, MorningRound round) {
        this.store = store;
        this.rounds = rounds;
        this.round = round;
        this.sections = new Sections(store);
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.ROUND;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        Optional<MemberId> speaking = store.accounts().find(message.recipient()).flatMap(Account::active);
        List<Section> told = RoundPart.of(message).stream()
                .sorted(Comparator.comparing(
                        part -> speaking.filter(part.member()::equals).isEmpty()))
                .flatMap(part -> told(message, part, now))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        MemberId as = speaking.orElse(told.get(0).member().id());
        RoundScreen screen =
                new RoundScreen(store, LocalDate.parse(message.references().getOrDefault("date", "")), as);
        Map<String, String> references = new HashMap<>(message.references());
        references.put(ROWS, ids(screen.shown(told)));
        references.put(ABOUT, Integer.toString(about(told)));
        return Optional.of(new Rendered(screen.of(told), references));
    }

    /** What stands in the message for one of its people as things are now; nothing once their day is over. */
    private Stream<Section> told(OutboxMessage message, RoundPart part, Instant now) {
        return round.recipient(message, part).stream()
                .flatMap(member -> store.workspaces().find(member.workspace()).stream()
                        .filter(workspace ->
                                LocalDate.ofInstant(now, workspace.zone()).equals(part.day()))
                        .flatMap(workspace -> told(workspace, member, part)));
    }

    private Stream<Section> told(Workspace workspace, Member member, RoundPart part) {
        return sections
                .of(workspace, member, rounds.forMember(workspace, member, part.day(), part.since()), part.day())
                .stream();
    }

    private static int about(List<Section> told) {
        return told.stream().mapToInt(section -> section.content().all().size()).sum();
    }

    static String ids(List<Assignment> rows) {
        return rows.stream().map(one -> one.id().value()).collect(Collectors.joining("\n"));
    }

    @Override
    public void sent(OutboxMessage message, Instant now) {
        RoundPart.of(message).stream()
                .findFirst()
                .ifPresent(part -> new Reminded(store).note(rows(message), part.day()));
    }

    /** The rows that a message named, in its order. */
    static List<AssignmentId> rows(OutboxMessage message) {
        return Arrays.stream(message.references().getOrDefault(ROWS, "").split("\n"))
                .filter(id -> !id.isBlank())
                .map(AssignmentId::new)
                .toList();
    }
}
