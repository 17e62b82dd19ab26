package ru.srok.bot.settings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import ru.srok.domain.calendar.CalendarEdits;
import ru.srok.domain.people.WorkspaceSettings;

/** Changes a workspace's own days; a day is never both free and worked. */
final class OwnDays {

    private OwnDays() {}

    static List<LocalDate> all(WorkspaceSettings settings) {
        return Stream.concat(settings.extraDaysOff().stream(), settings.extraWorkingDays().stream())
                .sorted()
                .toList();
    }

    static WorkspaceSettings with(WorkspaceSettings settings, List<LocalDate> days, boolean worked) {
        CalendarEdits edits = edits(settings);
        for (LocalDate day : days) {
            edits = worked ? edits.withWorking(day) : edits.withOff(day);
        }
        return with(settings, edits);
    }

    static WorkspaceSettings without(WorkspaceSettings settings, LocalDate day) {
        return with(settings, edits(settings).without(day));
    }

    private static CalendarEdits edits(WorkspaceSettings settings) {
        return new CalendarEdits(new HashSet<>(settings.extraDaysOff()), new HashSet<>(settings.extraWorkingDays()));
    }

    private static WorkspaceSettings with(WorkspaceSettings settings, CalendarEdits edits) {
        return settings.withDays(
                edits.off().stream().sorted().toList(),
                edits.working().stream().sorted().toList());
    }
}
