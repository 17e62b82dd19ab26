package ru.srok.domain.housekeeping;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/**
 * Forgets, each night, what nobody can need any more. It may die anywhere and run on two nodes at once: each step finds by
 * itself what is left to do. Handled updates are not here: they are received in system time, and the inbox forgets them.
 */
public final class Housekeeping implements DueWork {

    /** At night in all of Russia's west; nothing here is of one workspace, so it needs no zone of one. */
    private static final LocalTime AT = LocalTime.of(23, 30);

    /** A late comer is told that a link was used or is too old; after this it is as unknown as any other. */
    private static final Duration INVITATIONS = Duration.ofDays(30);

    /**
     * As long as buttons are good, so that a reply to a message and a button under it grow old together; and far longer than
     * any key can be queued again, since each names its day, its month or the update that it answers.
     */
    private static final Duration MESSAGES = Duration.ofDays(120);

    /** A quarter after somebody last touched an unsent report, it is not going to be sent. */
    private static final Duration DRAFTS = Duration.ofDays(90);

    /** A made file can be made again, and who got it has it; a quarter is longer than anybody asks for the same one. */
    private static final Duration FILES = Duration.ofDays(90);

    private final Repositories store;

    /** Tidies this store up. */
    public Housekeeping(Repositories store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "housekeeping";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return Optional.of(DailyHours.nextAfter(done, AT, ZoneOffset.UTC, any -> true));
    }

    @Override
    public void run(Instant due) {
        store.invitations().forgetExpiredBefore(due.minus(INVITATIONS));
        store.buttonTokens().forgetExpiredBefore(due);
        store.outbox().forgetDoneBefore(due.minus(MESSAGES));
        new AbandonedReports(store).forgetBefore(due.minus(DRAFTS));
        new UnusedFiles(store).forget(FILES);
        store.files().forgetInterrupted();
    }
}
