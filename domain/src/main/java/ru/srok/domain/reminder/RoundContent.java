package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.calendar.WorkingCalendar;

/**
 * What a morning message speaks of, each group in the order of the day that matters.
 *
 * @param late what was awaited and did not come
 * @param thisWeek what is awaited until Sunday
 * @param soon what is awaited in the two weeks ahead
 */
public record RoundContent(List<Assignment> late, List<Assignment> thisWeek, List<Assignment> soon) {

    /** Nothing to say. */
    public static final RoundContent NOTHING = new RoundContent(List.of(), List.of(), List.of());

    private static final int AHEAD = 14;

    public RoundContent {
        late = List.copyOf(late);
        thisWeek = List.copyOf(thisWeek);
        soon = List.copyOf(soon);
    }

    /**
     * What a person is told on a day: everything that matters once anything calls for a message, else nothing.
     *
     * @param theirs the person's assignments, in any state
     */
    public static RoundContent of(
            Collection<Assignment> theirs, LocalDate today, Policies policies, WorkingCalendar calendar) {
        List<Assignment> awaited = theirs.stream()
                .filter(one -> one.lead() && one.state().isOpen())
                .filter(one -> !policies.of(one).isGivenUp(one, today, calendar))
                .sorted((a, b) ->
                        ReminderPolicy.dayThatMatters(a, today).compareTo(ReminderPolicy.dayThatMatters(b, today)))
                .toList();
        boolean calls = awaited.stream().anyMatch(one -> policies.of(one).speaksOf(one, today, calendar));
        return calls ? grouped(awaited, today) : NOTHING;
    }

    private static RoundContent grouped(List<Assignment> awaited, LocalDate today) {
        LocalDate sunday = today.plusDays(7L - today.getDayOfWeek().getValue());
        List<Assignment> late = new ArrayList<>();
        List<Assignment> thisWeek = new ArrayList<>();
        List<Assignment> soon = new ArrayList<>();
        for (Assignment one : awaited) {
            LocalDate day = ReminderPolicy.dayThatMatters(one, today);
            if (ReminderPolicy.isLate(one, today)) {
                late.add(one);
            } else if (!day.isAfter(sunday)) {
                thisWeek.add(one);
            } else if (!day.isAfter(today.plusDays(AHEAD))) {
                soon.add(one);
            }
        }
        return new RoundContent(late, thisWeek, soon);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return late.isEmpty() && thisWeek.isEmpty() && soon.isEmpty();
    }

    /** Everything, in the order in which it is told. */
    public List<Assignment> all() {
        List<Assignment> all = new ArrayList<>(late);
        all.addAll(thisWeek);
        all.addAll(soon);
        return List.copyOf(all);
    }
}
