package ru.srok.bot.assignee;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.report.Drafting;
import ru.srok.domain.report.Report;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/** Asks about unsent drafts: ten minutes after they were left, and once more on the next working morning. */
final class DraftNudge implements DueWork {

    private static final Duration SOON = Duration.ofMinutes(10);

    private final Repositories store;

    DraftNudge(Repositories store) {
        this.store = store;
    }

    private record Nudge(Report draft, String which, Instant at) {}

    @Override
    public String name() {
        return "draft-nudge";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return nudges().map(Nudge::at).filter(done::isBefore).min(Instant::compareTo);
    }

    /** Keys make each question go once; a draft that was touched again is asked about later, but no second time. */
    @Override
    public void run(Instant due) {
        nudges().filter(nudge -> nudge.at().equals(due)).forEach(nudge -> ask(nudge, due));
    }

    private Stream<Nudge> nudges() {
        return store.reports().drafts().stream()
                .filter(draft -> !Drafting.isEmpty(draft))
                .flatMap(draft ->
                        store.workspaces().find(draft.workspace()).stream().flatMap(workspace -> of(draft, workspace)));
    }

    private static Stream<Nudge> of(Report draft, Workspace workspace) {
        Instant soon = draft.touched().plus(SOON);
        Instant morning = DailyHours.nextAfter(
                soon, workspace.settings().roundAt(), workspace.zone(), WorkingCalendars.of(workspace)::isWorking);
        return Stream.of(new Nudge(draft, "soon", soon), new Nudge(draft, "morning", morning));
    }

    private void ask(Nudge nudge, Instant due) {
        String id = nudge.draft().id().value();
        store.members()
                .find(nudge.draft().by())
                .flatMap(Ownership::addressOf)
                .ifPresent(address -> store.outbox()
                        .add(OutboxMessage.later(
                                "nudge:" + id + ":" + nudge.which(),
                                OutboxMessage.Kind.NUDGE,
                                address,
                                Map.of("type", "draft", "report", id),
                                due)));
    }
}
