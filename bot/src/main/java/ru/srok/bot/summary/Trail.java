package ru.srok.bot.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;

/**
 * The pages that led to a page, so that «Назад» leads back the same way.
 *
 * @param pages actions without their own trail, the first page first
 */
record Trail(List<Action> pages) {

    static final Trail START = new Trail(List.of());

    private static final String BETWEEN_PAGES = "\u001e";
    private static final String BETWEEN_PARTS = "\u001f";

    /** Nobody remembers more, and a message's buttons are stored with it. */
    private static final int LONGEST = 6;

    Trail {
        pages = List.copyOf(pages);
    }

    /** The trail that {@link #written()} wrote; anything else is the start. */
    static Trail read(String written) {
        if (written.isEmpty()) {
            return START;
        }
        return new Trail(Arrays.stream(written.split(BETWEEN_PAGES, -1))
                .map(page -> List.of(page.split(BETWEEN_PARTS, -1)))
                .map(parts -> new Action(parts.get(0), parts.subList(1, parts.size())))
                .toList());
    }

    /** As an argument of an action. */
    String written() {
        return String.join(BETWEEN_PAGES, pages.stream().map(Trail::written).toList());
    }

    private static String written(Action page) {
        List<String> parts = new ArrayList<>(List.of(page.name()));
        parts.addAll(page.arguments());
        return String.join(BETWEEN_PARTS, parts);
    }

    /** The trail of a page that is opened from this one. */
    Trail and(Action page) {
        List<Action> longer = new ArrayList<>(pages);
        longer.add(page);
        return new Trail(longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    /** A button that opens a page, which then knows how to come back. */
    Button button(String label, Action page) {
        List<String> arguments = new ArrayList<>(page.arguments());
        arguments.add(written());
        return new Button(label, new Action(page.name(), arguments), null);
    }

    /** A button to the page before; to the start where there is none. */
    Button back(String label, Action start) {
        if (pages.isEmpty()) {
            return new Button(label, start, null);
        }
        Trail shorter = new Trail(pages.subList(0, pages.size() - 1));
        return shorter.button(label, pages.get(pages.size() - 1));
    }
}
