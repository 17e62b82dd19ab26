package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.reminder.EveningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.reminder.SnoozeText;

/** What is asked and said when something is put off. */
final class SnoozeScreens {

    private static final String ASK = "ask";

    private final Repositories store;
    private final SnoozeTimes times;
    private final LocalDate today;

    SnoozeScreens(Repositories store, SnoozeTimes times, LocalDate today) {
        this.store = store;
        this.times = times;
        this.today = today;
    }

    /** Until when? The action gets the chosen time as its next argument. */
    Screen ask(List<Assignment> rows, Action set) {
        String text =
                rows.size() == 1 ? say(SnoozeText.ASK_ROW, named(rows.get(0))) : say(SnoozeText.ASK_ALL, rows.size());
        Screen screen = Screen.of(text);
        for (SnoozeTime time : times.offered()) {
            screen = screen.row(button(label(time), set, time, ASK));
        }
        return back(screen, set);
    }

    /** A day passes before: earlier, or all the same? */
    Screen warn(List<Assignment> rows, SnoozeTime time, Action set) {
        List<Assignment> passed = SnoozeTime.passed(rows, time, today);
        Assignment first = passed.get(0);
        LocalDate due = ReminderPolicy.dayThatMatters(first, today);
        String day = DateWords.near(time.day(), today);
        String text = due.equals(today)
                ? say(SnoozeText.PAST_TODAY, named(first), passed.size(), day)
                : say(SnoozeText.PAST_LATER, named(first), DateWords.near(due, today), passed.size(), day);
        Screen screen = Screen.of(text);
        for (SnoozeTime earlier : earlier(due)) {
            screen = screen.row(button(label(earlier), set, earlier, ASK));
        }
        return back(screen.row(button(say(SnoozeText.BUTTON_ANYWAY, day), set, time, Snoozing.SURE)), set);
    }

    private List<SnoozeTime> earlier(LocalDate due) {
        List<SnoozeTime> earlier = new ArrayList<>();
        times.evening().ifPresent(earlier::add);
        times.morning(due).ifPresent(earlier::add);
        return earlier;
    }

    /** Says when, and which day comes or passes before. */
    Screen done(List<Assignment> rows, SnoozeTime time) {
        String hour = DateWords.hour(EveningRound.AT);
        Optional<Assignment> nearest = rows.stream()
                .filter(one -> !ReminderPolicy.isLate(one, today))
                .min(Comparator.comparing(one -> ReminderPolicy.dayThatMatters(one, today)));
        Optional<Assignment> pressing =
                nearest.filter(one -> !ReminderPolicy.dayThatMatters(one, today).isAfter(today.plusDays(1)));
        if (time.evening()) {
            return Screen.of(pressing.map(one -> say(SnoozeText.DONE_EVENING_DUE, hour, due(one), named(one)))
                    .orElseGet(() -> say(SnoozeText.DONE_EVENING, hour, rows.size())));
        }
        String day = DateWords.near(time.day(), today);
        List<Assignment> passed = SnoozeTime.passed(rows, time, today);
        return Screen.of(
                passed.isEmpty()
                        ? say(SnoozeText.DONE_DAY, day, rows.size())
                        : say(SnoozeText.DONE_PAST, day, due(passed.get(0)), named(passed.get(0))));
    }

    private String due(Assignment one) {
        return DateWords.near(ReminderPolicy.dayThatMatters(one, today), today);
    }

    private String label(SnoozeTime time) {
        if (time.evening()) {
            return say(SnoozeText.BUTTON_EVENING, DateWords.hour(EveningRound.AT));
        }
        return time.day().equals(today.plusDays(1))
                ? say(SnoozeText.BUTTON_TOMORROW)
                : say(SnoozeText.BUTTON_DAY, DateWords.near(time.day(), today));
    }

    private static Button button(String label, Action set, SnoozeTime time, String sure) {
        List<String> arguments = new ArrayList<>(set.arguments());
        arguments.add(time.code());
        arguments.add(sure);
        return Button.of(label, set.name(), arguments.toArray(String[]::new));
    }

    /** Back to the card; above the question about a morning message that message still stands. */
    private static Screen back(Screen screen, Action set) {
        return set.name().equals(Snoozing.SET_ROW)
                ? screen.row(Button.of(
                        say(SnoozeText.BUTTON_BACK),
                        "tasks.card",
                        set.arguments().get(0)))
                : screen;
    }

    private String named(Assignment one) {
        RowNames names = new RowNames(store, List.of(one));
        return names.of(one).shortTitle() + names.of(one).reference();
    }
}
