package ru.srok.domain.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.Addressees;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceHours;
import ru.srok.domain.reminder.RoundDays;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/**
 * The monthly letter «Ваши дела в мае» to everybody who has something due in the coming month: on the 25th, where that is a
 * day off on the working day before; where that is quiet, on the next day with a round, as long as the month lasts. An hour
 * after the morning round, so that the two do not come together.
 */
public final class MonthlyLetter implements DueWork {

    private static final int DAY = 25;
    private static final int AFTER_ROUND = 1;

    private final Repositories store;
    private final WorkspaceHours hours;

    /** Puts messages into the outbox of this store. */
    public MonthlyLetter(Repositories store) {
        this.store = store;
        this.hours = new WorkspaceHours(store.workspaces(), MonthlyLetter::next);
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return hours.nextAfter(done);
    }

    private static Instant next(Workspace workspace, Instant done) {
        return DailyHours.nextAfter(done, hour(workspace), workspace.zone(), day -> isLetterDay(workspace, day));
    }

    /** Where an hour later is quiet, it goes with the round. */
    private static LocalTime hour(Workspace workspace) {
        LocalTime round = workspace.settings().roundAt();
        LocalTime later = round.plusHours(AFTER_ROUND);
        boolean nextDay = later.isBefore(round);
        return nextDay || workspace.settings().quiet().covers(later) ? round : later;
    }

    private static boolean isLetterDay(Workspace workspace, LocalDate day) {
        return monthOf(workspace, day).isPresent();
    }

    /** The month that a day's letter is about, if it is a letter's day; of two months the coming one. */
    private static Optional<YearMonth> monthOf(Workspace workspace, LocalDate day) {
        YearMonth now = YearMonth.from(day);
        return Stream.of(now.plusMonths(1), now)
                .filter(month -> dayOf(month, workspace).equals(day))
                .filter(month -> !day.isAfter(month.atEndOfMonth()))
                .findFirst();
    }

    private static LocalDate dayOf(YearMonth month, Workspace workspace) {
        RoundDays days = RoundDays.of(workspace);
        LocalDate day = days.calendar().onOrBefore(month.minusMonths(1).atDay(DAY));
        return days.isRoundDay(day) ? day : days.after(day);
    }

    @Override
    public void run(Instant due) {
        hours.at(due)
                .forEach(workspace -> monthOf(workspace, LocalDate.ofInstant(due, workspace.zone()))
                        .ifPresent(month -> letters(workspace, month, due)));
    }

    private void letters(Workspace workspace, YearMonth month, Instant due) {
        LocalDate today = LocalDate.ofInstant(due, workspace.zone());
        MonthlyWork.of(store, workspace, month, today).forEach((member, work) -> {
            if (!work.isEmpty()) {
                queue(workspace, member, month, due);
            }
        });
    }

    private void queue(Workspace workspace, MemberId id, YearMonth month, Instant due) {
        store.members()
                .find(id)
                .flatMap(Ownership::addressOf)
                .ifPresent(account -> store.outbox()
                        .add(OutboxMessage.later(
                                key(workspace, month, id),
                                OutboxMessage.Kind.LETTER,
                                account,
                                Map.of("member", id.value(), "month", month.toString()),
                                due)));
    }

    /** The key by which a person's letter about a month is sent once. */
    public static String key(Workspace workspace, YearMonth month, MemberId member) {
        return "letter:" + workspace.id().value() + ":" + month + ":" + member.value();
    }

    /** The month a letter is about. */
    public static YearMonth monthOf(OutboxMessage message) {
        return YearMonth.parse(message.references().getOrDefault("month", ""));
    }

    /** Whom a letter is for; empty once they left, or once the account it would go to is no longer theirs. */
    public Optional<Member> recipient(OutboxMessage message) {
        return new Addressees(store.members()).of(message);
    }

    /** What there is to tell somebody about a month, as things stand on a day; empty where there is nothing. */
    public Optional<MonthlyWork> work(Member member, YearMonth month, LocalDate today) {
        return Optional.of(MonthlyWork.ofPerson(store, member, month, today)).filter(work -> !work.isEmpty());
    }
}
