package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.srok.domain.chat.Button;
import ru.srok.messages.coordinator.RowText;

/**
 * One page of a long list.
 *
 * @param number from 0
 * @param first place of its first item, from 0
 * @param last place after its last item
 * @param total of all items
 */
record Pages<T>(int number, int first, int last, int total, List<T> items) {

    /** The page of this number; the nearest there is where it is none. */
    static <T> Pages<T> of(List<T> all, String number, int size) {
        int wanted = number.matches("[0-9]{1,5}") ? Integer.parseInt(number) : 0;
        int page = Math.min(wanted, Math.max(0, (all.size() - 1) / size));
        int first = page * size;
        int last = Math.min(all.size(), first + size);
        return new Pages<>(page, first, last, all.size(), all.subList(first, last));
    }

    /** Buttons to the pages beside it; the page's number goes last. */
    List<Button> turns(String action, String... arguments) {
        List<Button> turns = new ArrayList<>();
        if (first > 0) {
            turns.add(turn(say(RowText.ROWS_BACK), action, number - 1, arguments));
        }
        if (last < total) {
            turns.add(turn(say(RowText.ROWS_NEXT), action, number + 1, arguments));
        }
        return turns;
    }

    private static Button turn(String label, String action, int page, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(String.format(Locale.ROOT, "%d", page));
        return Button.of(label, action, all.toArray(String[]::new));
    }
}
