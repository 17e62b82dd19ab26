package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.LineWords;
import ru.srok.messages.reminder.ReminderText;

/** The lines about rows in a message, in their groups. */
final class SectionLines {

    private static final int PLACE = 80;

    private final Repositories store;
    private final LineWords words;

    SectionLines(Repositories store, LocalDate today) {
        this.store = store;
        this.words = new LineWords(today);
    }

    /** Adds the rows of a section that are shown; their numbers are their places among all that is shown. */
    void add(List<String> text, Section section, List<Assignment> shown, RowNames names) {
        group(text, ReminderText.LATE, section, section.content().late(), shown, names);
        group(text, ReminderText.THIS_WEEK, section, section.content().thisWeek(), shown, names);
        group(text, ReminderText.SOON, section, section.content().soon(), shown, names);
    }

    private void group(
            List<String> text,
            ReminderText head,
            Section section,
            List<Assignment> group,
            List<Assignment> shown,
            RowNames names) {
        List<Assignment> here = group.stream().filter(shown::contains).toList();
        if (!here.isEmpty()) {
            text.add(say(head));
            here.forEach(one -> text.add(line(shown.indexOf(one) + 1, one, section.workspace(), names)));
        }
    }

    /** One numbered line. */
    String line(int number, Assignment one, Workspace workspace, RowNames names) {
        int daysLate = ReminderPolicy.daysLate(one, words.today(), WorkingCalendars.of(workspace));
        return ReminderPolicy.isLate(one, words.today())
                ? words.late(number, names.of(one), one, daysLate)
                : words.awaited(number, names.of(one), one);
    }

    /** Where somebody works, not escaped: their institution, else the department. */
    String place(Section section) {
        String place = section.member()
                .institution()
                .flatMap(store.institutions()::find)
                .map(Institution::name)
                .orElse(section.workspace().name());
        return Html.shorten(place, PLACE);
    }

    /** What stands above a section beside others: «Школа № 7: 2 поручения.» or for whom they stand in. */
    String head(Section section) {
        return section.inPlaceOf().isPresent()
                ? inPlaceOf(section)
                : say(
                        ReminderText.SECTION,
                        Html.escape(place(section)),
                        section.content().all().size());
    }

    /** «Вы замещаете до пт 8 мая: Орлов Пётр Ильич, 2 поручения.» */
    String inPlaceOf(Section section) {
        return section.inPlaceOf()
                .map(away -> say(
                        ReminderText.SECTION_IN_PLACE_OF,
                        Html.escape(Html.shorten(away.name(), PLACE)),
                        DateWords.near(section.until(), words.today()),
                        section.content().all().size()))
                .orElse("");
    }
}
