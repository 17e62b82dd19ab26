package ru.srok.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.EveningRound;
import ru.srok.domain.reminder.RoundDays;

/** Until when something can be put off now: this evening, tomorrow morning, the working day after. */
final class SnoozeTimes {

    private static final int FARTHEST_DAYS = 31;

    private final Workspace workspace;
    private final LocalDate today;
    private final LocalTime hour;
    private final RoundDays days;

    SnoozeTimes(Workspace workspace, Instant now) {
        this.workspace = workspace;
        this.today = LocalDate.ofInstant(now, workspace.zone());
        this.hour = LocalTime.ofInstant(now, workspace.zone());
        this.days = RoundDays.of(workspace);
    }

    /** What is offered, the earliest first. */
    List<SnoozeTime> offered() {
        List<SnoozeTime> times = new ArrayList<>();
        evening().ifPresent(times::add);
        LocalDate next = days.after(today);
        times.add(new SnoozeTime(next, false));
        if (next.equals(today.plusDays(1))) {
            times.add(new SnoozeTime(days.after(next), false));
        }
        return times;
    }

    /** This evening, while it lies ahead and is not quiet. */
    Optional<SnoozeTime> evening() {
        boolean ahead = hour.isBefore(EveningRound.AT);
        boolean quiet = workspace.settings().quiet().covers(EveningRound.AT);
        return ahead && !quiet ? Optional.of(new SnoozeTime(today, true)) : Optional.empty();
    }

    /** The morning of a day, if a round is made then and not yet. */
    Optional<SnoozeTime> morning(LocalDate day) {
        boolean good = day.isAfter(today) && !day.isAfter(today.plusDays(FARTHEST_DAYS)) && days.isRoundDay(day);
        return good ? Optional.of(new SnoozeTime(day, false)) : Optional.empty();
    }

    /** What a button's code means now; empty for nonsense and for what has passed. */
    Optional<SnoozeTime> of(String code) {
        if (SnoozeTime.isEvening(code)) {
            return evening();
        }
        try {
            return morning(LocalDate.parse(code));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
