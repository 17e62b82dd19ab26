package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.TickMark;

/** Which rounds were really made, so that the next one answers for the days that were not. */
final class MadeRounds {

    private final Repositories store;

    MadeRounds(Repositories store) {
        this.store = store;
    }

    /** Notes that the round of a workspace was made; noting an older one changes nothing. */
    void note(Workspace workspace, Instant due) {
        TickMark mark = store.tickMarks().find(id(workspace)).orElseGet(() -> new TickMark(id(workspace), due, 0));
        if (mark.version() == 0 || mark.done().isBefore(due)) {
            store.tickMarks().save(mark.upTo(due));
        }
    }

    /** Notes that a round was not made: where none is known yet, the last possible one before it counts as made. */
    void missed(Workspace workspace, Instant due) {
        LocalDate day = LocalDate.ofInstant(due, workspace.zone());
        if (store.tickMarks().find(id(workspace)).isEmpty()) {
            LocalDate before = RoundDays.of(workspace).before(day);
            note(
                    workspace,
                    before.atTime(LocalTime.NOON).atZone(workspace.zone()).toInstant());
        }
    }

    /**
     * The day of the last round before {@code today} that reached a person, or that had nothing for them. A message that
     * never got through, because the service or the messenger was down until that day was over, does not count.
     */
    LocalDate before(LocalDate today, Workspace workspace, MemberId member) {
        LocalDate day = last(workspace)
                .filter(today::isAfter)
                .orElseGet(() -> RoundDays.of(workspace).before(today));
        Optional<RoundPart> unsent = unsent(workspace, day, member);
        while (unsent.isPresent()) {
            day = unsent.get().since();
            unsent = unsent(workspace, day, member);
        }
        return day;
    }

    private Optional<LocalDate> last(Workspace workspace) {
        return store.tickMarks().find(id(workspace)).map(mark -> LocalDate.ofInstant(mark.done(), workspace.zone()));
    }

    /** The person's part of that day's round, if it was queued and never sent. */
    private Optional<RoundPart> unsent(Workspace workspace, LocalDate day, MemberId member) {
        return store.outbox()
                .find(MorningRound.key(workspace, day, member))
                .flatMap(message -> Optional.ofNullable(message.references().get(RoundPart.JOINED))
                        .flatMap(store.outbox()::find)
                        .or(() -> Optional.of(message)))
                .filter(message -> message.state() != OutboxMessage.State.SENT)
                .flatMap(message -> RoundPart.of(message).stream()
                        .filter(part -> part.member().equals(member))
                        .filter(part -> part.since().isBefore(day))
                        .findFirst());
    }

    private static String id(Workspace workspace) {
        return "round@" + workspace.id().value();
    }
}
