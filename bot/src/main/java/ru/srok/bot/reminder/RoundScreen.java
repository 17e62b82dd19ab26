package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.RoundContent;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.LineWords;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.messages.reminder.ReminderText;

/** The morning message of one person on one day. */
final class RoundScreen {

    /** More lines than this nobody reads between two lessons; the rest stands behind a button. */
    private static final int MOST_LINES = 8;

    private static final int PLACE = 80;

    private final Repositories store;
    private final Workspace workspace;
    private final Member member;
    private final LineWords words;
    private final WorkingCalendar calendar;

    RoundScreen(Repositories store, Workspace workspace, Member member, LocalDate today) {
        this.store = store;
        this.workspace = workspace;
        this.member = member;
        this.words = new LineWords(today);
        this.calendar = WorkingCalendars.of(workspace);
    }

    /** The assignments that the message names one by one, in its order. */
    List<Assignment> shown(RoundContent content) {
        List<Assignment> all = content.all();
        return all.subList(0, Math.min(all.size(), MOST_LINES));
    }

    Screen of(RoundContent content) {
        List<Assignment> shown = shown(content);
        RowNames names = new RowNames(store, content.all());
        List<String> lines = new ArrayList<>();
        lines.add(PersonWords.greeting(member));
        lines.add(say(
                ReminderText.HEAD,
                DateWords.heading(words.today()),
                Html.escape(Html.shorten(place(), PLACE)),
                content.all().size()));
        lines.add("");
        group(lines, ReminderText.LATE, shown, content.late(), names);
        group(lines, ReminderText.THIS_WEEK, shown, content.thisWeek(), names);
        group(lines, ReminderText.SOON, shown, content.soon(), names);
        end(lines, content, names);
        return RoundButtons.under(
                String.join("\n", lines), member, shown, content.all().size() > shown.size());
    }

    private String place() {
        return member.institution()
                .flatMap(store.institutions()::find)
                .map(institution -> institution.name())
                .orElse(workspace.name());
    }

    private void group(
            List<String> lines, ReminderText head, List<Assignment> shown, List<Assignment> group, RowNames names) {
        List<Assignment> here = group.stream().filter(shown::contains).toList();
        if (here.isEmpty()) {
            return;
        }
        lines.add(say(head));
        here.forEach(one -> lines.add(line(shown.indexOf(one) + 1, one, names)));
    }

    private String line(int number, Assignment one, RowNames names) {
        int daysLate = ReminderPolicy.daysLate(one, words.today(), calendar);
        return ReminderPolicy.isLate(one, words.today())
                ? words.late(number, names.of(one), one, daysLate)
                : words.awaited(number, names.of(one), one);
    }

    private void end(List<String> lines, RoundContent content, RowNames names) {
        int all = content.all().size();
        if (all > MOST_LINES) {
            lines.add(say(ReminderText.MORE, all - MOST_LINES));
        }
        int now = content.late().size() + content.thisWeek().size();
        boolean someCanWait = now > 0 && now < all && now < MOST_LINES;
        Optional<Member> curator =
                names.curator(content.all().get(0)).filter(one -> !one.id().equals(member.id()));
        if (someCanWait || curator.isPresent()) {
            lines.add("");
        }
        if (someCanWait) {
            lines.add(say(ReminderText.NEEDED_NOW, now));
        }
        curator.ifPresent(one -> lines.add(say(ReminderText.QUESTIONS, PersonWords.withPhone(one))));
    }
}
