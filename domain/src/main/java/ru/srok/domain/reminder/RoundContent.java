package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.people.MemberId;

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

    /** What a person is told by a round: everything that matters once anything calls for a message, else nothing. */
    static RoundContent of(Collection<Assignment> theirs, MemberId person, Speaking speaking) {
        List<Assignment> told =
                theirs.stream().filter(one -> speaking.tells(one, person)).toList();
        boolean calls = told.stream().anyMatch(one -> speaking.callsFor(one, person));
        return calls ? grouped(told, speaking.today(), speaking.quietUntil()) : NOTHING;
    }

    /**
     * What stands open of some assignments, grouped as a message of a day would have it.
     *
     * @param atLeastUntil what is due until that day is named, also where that is more than two weeks ahead
     */
    public static RoundContent grouped(Collection<Assignment> told, LocalDate today, LocalDate atLeastUntil) {
        List<Assignment> ordered = told.stream()
                .sorted(Comparator.comparing((Assignment one) -> ReminderPolicy.dayThatMatters(one, today)))
                .toList();
        LocalDate sunday = today.plusDays(7L - today.getDayOfWeek().getValue());
        LocalDate usual = today.plusDays(AHEAD);
        LocalDate last = usual.isAfter(atLeastUntil) ? usual : atLeastUntil;
        List<Assignment> late = new ArrayList<>();
        List<Assignment> thisWeek = new ArrayList<>();
        List<Assignment> soon = new ArrayList<>();
        for (Assignment one : ordered) {
            LocalDate day = ReminderPolicy.dayThatMatters(one, today);
            if (ReminderPolicy.isLate(one, today)) {
                late.add(one);
            } else if (!day.isAfter(sunday)) {
                thisWeek.add(one);
            } else if (!day.isAfter(last)) {
                soon.add(one);
            }
        }
        return new RoundContent(late, thisWeek, soon);
    }

    /** The part of it that fits. */
    public RoundContent where(Predicate<Assignment> fits) {
        return new RoundContent(
                late.stream().filter(fits).toList(),
                thisWeek.stream().filter(fits).toList(),
                soon.stream().filter(fits).toList());
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
