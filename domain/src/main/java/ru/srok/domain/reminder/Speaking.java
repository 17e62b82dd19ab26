package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.function.Predicate;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Snooze;
import ru.srok.domain.people.MemberId;

/**
 * Of what the round of one day speaks. A round answers for the days after the person's previous round up to its own day,
 * so that what fell on a quiet day or on one that was missed is said once, by the next round; and it names what falls due
 * before the next round can be made.
 */
final class Speaking {

    private final RoundDays days;
    private final LocalDate since;
    private final LocalDate today;
    private final Policies policies;
    private final Predicate<Snooze> unheard;

    /**
     * The round of a day.
     *
     * @param since the day of the previous round, before {@code today}
     * @param unheard whether the evening reminder that somebody wished for never reached them
     */
    Speaking(RoundDays days, LocalDate since, LocalDate today, Policies policies, Predicate<Snooze> unheard) {
        this.days = days;
        this.since = since;
        this.today = today;
        this.policies = policies;
        this.unheard = unheard;
    }

    LocalDate today() {
        return today;
    }

    /** Until which day a round that is made looks ahead, if that is farther than usual. */
    LocalDate quietUntil() {
        return days.after(today).minusDays(1);
    }

    /** Whether a person is told of an assignment once anything calls for a message. */
    boolean tells(Assignment one, MemberId person) {
        if (!one.lead() || !one.state().isOpen() || isPutOff(one, person)) {
            return false;
        }
        return !policies.of(one).isGivenUp(one, today, days.calendar()) || callsFor(one, person);
    }

    /** Whether an assignment that is told of calls for a message by itself. */
    boolean callsFor(Assignment one, MemberId person) {
        return policyDayCame(one) || fallsDueInTheQuiet(one) || snoozeEnded(one, person);
    }

    private boolean policyDayCame(Assignment one) {
        return since.plusDays(1)
                .datesUntil(today.plusDays(1))
                .filter(days.calendar()::isWorking)
                .anyMatch(day -> policies.of(one).speaksOf(one, day, days.calendar()));
    }

    /** What matters on a working day before the next round. */
    private boolean fallsDueInTheQuiet(Assignment one) {
        LocalDate day = days.calendar().onOrBefore(ReminderPolicy.dayThatMatters(one, today));
        return day.isAfter(today) && !day.isAfter(quietUntil());
    }

    private boolean isPutOff(Assignment one, MemberId person) {
        return one.progress()
                .snoozed()
                .filter(snooze -> snooze.by().equals(person) && snooze.holdsOn(today, one))
                .isPresent();
    }

    private boolean snoozeEnded(Assignment one, MemberId person) {
        return one.progress()
                .snoozed()
                .filter(snooze -> snooze.by().equals(person))
                .filter(snooze -> snooze.evening() ? missedEvening(snooze) : morningCame(snooze))
                .isPresent();
    }

    private boolean morningCame(Snooze snooze) {
        return snooze.day().isAfter(since) && !snooze.day().isAfter(today);
    }

    private boolean missedEvening(Snooze snooze) {
        return !snooze.day().isBefore(since) && snooze.day().isBefore(today) && unheard.test(snooze);
    }
}
