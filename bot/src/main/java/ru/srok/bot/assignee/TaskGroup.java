package ru.srok.bot.assignee;

import java.time.LocalDate;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.messages.assignee.TaskText;

/** Where a row stands in somebody's list. */
enum TaskGroup {
    LATE(TaskText.TASK_LATE),
    WEEK(TaskText.TASK_WEEK),
    LATER(TaskText.TASK_LATER),
    SHARED(TaskText.TASK_SHARED);

    private static final long WEEK_DAYS = 7;

    private final TaskText heading;

    TaskGroup(TaskText heading) {
        this.heading = heading;
    }

    TaskText heading() {
        return heading;
    }

    static TaskGroup of(Assignment one, LocalDate today) {
        if (!one.lead()) {
            return SHARED;
        }
        if (ReminderPolicy.isLate(one, today)) {
            return LATE;
        }
        LocalDate sunday = today.plusDays(WEEK_DAYS - today.getDayOfWeek().getValue());
        return ReminderPolicy.dayThatMatters(one, today).isAfter(sunday) ? LATER : WEEK;
    }
}
