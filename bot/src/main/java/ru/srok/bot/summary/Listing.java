package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.summary.SummaryText;

/** A numbered list that is read in parts: what stands in it is opened by its number. */
final class Listing {

    private static final int MOST = 8;
    private static final int IN_A_ROW = 4;

    private final String head;
    private final List<Entry> entries;
    private final IntFunction<Action> part;

    /**
     * Something in a list.
     *
     * @param html what is read
     * @param opens the page it leads to
     */
    record Entry(String html, Action opens) {}

    /**
     * A list under a head.
     *
     * @param part the page of a part of this list, from 0
     */
    Listing(String head, List<Entry> entries, IntFunction<Action> part) {
        this.head = head;
        this.entries = List.copyOf(entries);
        this.part = part;
    }

    Screen at(Plan plan, int number, Trail trail) {
        int last = Math.max(0, (entries.size() - 1) / MOST);
        int shown = Math.max(0, Math.min(number, last));
        Place here = new Place(part.apply(shown), shown, trail);
        List<Entry> some = entries.subList(shown * MOST, Math.min(entries.size(), (shown + 1) * MOST));
        Screen screen = Screen.of(text(some, shown));
        screen = numbers(screen, some, here);
        screen = turning(screen, here, last);
        return screen.row(trail.back(say(SummaryText.BUTTON_BACK), Pages.status(plan)));
    }

    private String text(List<Entry> some, int shown) {
        List<String> lines = new ArrayList<>(List.of(head));
        if (entries.size() > MOST) {
            lines.add(say(SummaryText.RANGE, shown * MOST + 1, shown * MOST + some.size(), entries.size()));
        }
        lines.add("");
        for (int i = 0; i < some.size(); i++) {
            lines.add(say(SummaryText.ITEM, shown * MOST + i + 1, some.get(i).html()));
        }
        if (entries.isEmpty()) {
            lines.add(say(SummaryText.EMPTY));
        }
        return String.join("\n", lines);
    }

    private static Screen numbers(Screen screen, List<Entry> some, Place here) {
        Screen more = screen;
        for (int from = 0; from < some.size(); from += IN_A_ROW) {
            List<Button> row = new ArrayList<>();
            for (int i = from; i < Math.min(from + IN_A_ROW, some.size()); i++) {
                String label = Integer.toString(here.number() * MOST + i + 1);
                row.add(here.onwards().button(label, some.get(i).opens()));
            }
            more = more.row(row.toArray(Button[]::new));
        }
        return more;
    }

    private Screen turning(Screen screen, Place here, int last) {
        List<Button> row = new ArrayList<>();
        if (here.number() > 0) {
            row.add(here.trail().button(say(SummaryText.BUTTON_PREVIOUS), part.apply(here.number() - 1)));
        }
        if (here.number() < last) {
            row.add(here.trail().button(say(SummaryText.BUTTON_NEXT), part.apply(here.number() + 1)));
        }
        return row.isEmpty() ? screen : screen.row(row.toArray(Button[]::new));
    }
}
