package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/**
 * Quiet hours: what nobody asked for waits until they end; answers go at once. As due work it only makes a clock that is
 * moved stop where they end, so that what waited goes out then and not later.
 */
public final class QuietHours implements DueWork {

    private static final String MEMBER = "member";

    private final Repositories store;

    /** Looks recipients and their workspaces up in this store. */
    public QuietHours(Repositories store) {
        this.store = store;
    }

    /** Until when a message waits; empty: it may go now. */
    public Optional<Instant> until(OutboxMessage message, Instant now) {
        return message.kind() == OutboxMessage.Kind.ANSWER
                ? Optional.empty()
                : workspaceOf(message)
                        .filter(workspace -> workspace
                                .settings()
                                .quiet()
                                .covers(now.atZone(workspace.zone()).toLocalTime()))
                        .map(workspace -> end(workspace, now));
    }

    private static Instant end(Workspace workspace, Instant after) {
        LocalTime to = workspace.settings().quiet().to();
        return DailyHours.nextAfter(after, to, workspace.zone(), any -> true);
    }

    private Optional<Workspace> workspaceOf(OutboxMessage message) {
        return Optional.ofNullable(message.references().get(MEMBER))
                .map(MemberId::new)
                .or(() -> store.accounts().find(message.recipient()).flatMap(Account::active))
                .flatMap(store.members()::find)
                .map(Member::workspace)
                .flatMap(store.workspaces()::find);
    }

    @Override
    public String name() {
        return "quiet-end";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return store.workspaces().all().stream()
                .map(workspace -> end(workspace, done))
                .min(Comparator.naturalOrder());
    }

    @Override
    public void run(Instant due) {}
}
