package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.messages.reminder.ReminderText;

/** The morning message of one account on one day. */
final class RoundScreen {

    /** More lines than this nobody reads between two lessons; the rest stands behind a button. */
    private static final int MOST_LINES = 8;

    private static final int BUTTON = 28;

    private final Repositories store;
    private final LocalDate today;
    private final MemberId speaking;
    private final SectionLines lines;

    /**
     * A message.
     *
     * @param speaking whom the account speaks for: buttons about rows are only good for them
     */
    RoundScreen(Repositories store, LocalDate today, MemberId speaking) {
        this.store = store;
        this.today = today;
        this.speaking = speaking;
        this.lines = new SectionLines(store, today);
    }

    /** The assignments that the message names one by one, in its order. */
    List<Assignment> shown(List<Section> sections) {
        List<Assignment> all = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            all.addAll(shownOf(sections, i, all.size()));
        }
        return all;
    }

    /** Each section has its share of the lines; what an earlier one does not need is the later ones'. */
    private static List<Assignment> shownOf(List<Section> sections, int place, int taken) {
        int share = Math.max(1, (MOST_LINES - taken) / (sections.size() - place));
        List<Assignment> theirs = sections.get(place).content().all();
        return theirs.subList(0, Math.min(theirs.size(), share));
    }

    Screen of(List<Section> sections) {
        List<Assignment> shown = shown(sections);
        RowNames names = new RowNames(
                store,
                sections.stream().flatMap(one -> one.content().all().stream()).toList());
        List<String> text = new ArrayList<>();
        text.add(PersonWords.greeting(sections.get(0).member()));
        for (int i = 0; i < sections.size(); i++) {
            head(text, sections.get(i), i == 0);
            lines.add(text, sections.get(i), shown, names);
        }
        end(text, sections, shown, names);
        return buttons(String.join("\n", text), sections, shown);
    }

    private void head(List<String> text, Section section, boolean first) {
        String place = place(section);
        int count = section.content().all().size();
        boolean own = section.inPlaceOf().isEmpty();
        if (first) {
            String day = DateWords.heading(today);
            text.add(own ? say(ReminderText.HEAD, day, place, count) : say(ReminderText.HEAD_DAY, day));
        }
        if (!first || !own) {
            text.add("");
            text.add(lines.head(section));
        }
        text.add("");
    }

    private String place(Section section) {
        return Html.escape(lines.place(section));
    }

    private void end(List<String> text, List<Section> sections, List<Assignment> shown, RowNames names) {
        int all = sections.stream().mapToInt(one -> one.content().all().size()).sum();
        if (all > shown.size()) {
            text.add(say(ReminderText.MORE, all - shown.size()));
        }
        Section first = sections.get(0);
        int now = first.content().late().size() + first.content().thisWeek().size();
        boolean someCanWait = sections.size() == 1 && now > 0 && now < all && now < MOST_LINES;
        Optional<Member> curator = names.curator(first.content().all().get(0))
                .filter(one -> !one.id().equals(first.member().id()));
        if (someCanWait || curator.isPresent()) {
            text.add("");
        }
        if (someCanWait) {
            text.add(say(ReminderText.NEEDED_NOW, now));
        }
        curator.ifPresent(one -> text.add(say(ReminderText.QUESTIONS, PersonWords.withPhone(one))));
    }

    /** The message with its buttons, and one for each of its people whom the account does not speak for now. */
    Screen buttons(String html, List<Section> sections, List<Assignment> shown) {
        List<Section> theirs = sections.stream()
                .filter(one -> one.member().id().equals(speaking))
                .toList();
        Screen screen = theirs.isEmpty() ? Screen.of(html) : RoundButtons.under(html, theirs, shown);
        Set<MemberId> others = new LinkedHashSet<>();
        for (Section one : sections) {
            MemberId id = one.member().id();
            if (!id.equals(speaking) && others.add(id)) {
                String label = say(ReminderText.BUTTON_OPEN, Html.shorten(lines.place(one), BUTTON));
                screen = screen.row(Button.of(label, RoundButtons.OPEN, id.value()));
            }
        }
        return screen;
    }
}
