package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.srok.planimport.draft.Bullets.Kind;
import ru.srok.planimport.draft.Bullets.Mark;

/** Reads the list that a title may hold. */
final class ItemLists {

    private ItemLists() {}

    private record Spot(int paragraph, Mark mark) {}

    /** The readings of the title as a list, the strictest first; empty where it holds none. */
    static List<ItemList> in(List<Fragment> title) {
        Set<ItemList> readings = new LinkedHashSet<>();
        List<Spot> strict = spots(title, (char) 0);
        read(title, strict).ifPresent(readings::add);
        if (!strict.isEmpty() && strict.get(0).mark().kind() == Kind.DASH) {
            read(title, spots(title, sign(title, strict.get(0)))).ifPresent(readings::add);
        }
        return List.copyOf(readings);
    }

    private static char sign(List<Fragment> title, Spot spot) {
        return title.get(spot.paragraph()).text().charAt(spot.mark().start());
    }

    private static Optional<ItemList> read(List<Fragment> title, List<Spot> spots) {
        if (spots.size() < 2) {
            return Optional.empty();
        }
        String lead = text(title, new Spot(0, new Mark(Kind.DASH, 0, 0, 0)), spots.get(0));
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        List<ItemList.Item> items = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            String text = text(title, spot, i + 1 < spots.size() ? spots.get(i + 1) : null);
            items.add(new ItemList.Item(
                    stripEnd(text), title.get(spot.paragraph()).place(), group(title, spots, i)));
        }
        return Optional.of(new ItemList(lead, items));
    }

    /** The paragraph an item begins in, or the one above that a page break cut off. */
    private static int group(List<Fragment> title, List<Spot> spots, int item) {
        int paragraph = spots.get(item).paragraph();
        while (paragraph > 0 && title.get(paragraph).opensContinuation()) {
            paragraph--;
        }
        return paragraph;
    }

    /** The marks of the list's kind, which is that of its first mark; numbered ones count 1, 2, 3. */
    private static List<Spot> spots(List<Fragment> title, char looseDash) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < title.size(); i++) {
            for (Mark mark : Bullets.in(title.get(i).text(), looseDash)) {
                boolean first = spots.isEmpty();
                boolean fits = first
                        ? mark.order() <= 1
                        : mark.kind() == spots.get(0).mark().kind();
                boolean counts = mark.order() == 0 || mark.order() == spots.size() + 1;
                if (fits && counts) {
                    spots.add(new Spot(i, mark));
                }
            }
        }
        return spots;
    }

    private static String text(List<Fragment> title, Spot from, @Nullable Spot to) {
        List<String> parts = new ArrayList<>();
        int last = to == null ? title.size() - 1 : to.paragraph();
        for (int i = from.paragraph(); i <= last; i++) {
            String text = title.get(i).text();
            int begin = i == from.paragraph() ? from.mark().end() : 0;
            int end = to != null && i == last ? to.mark().start() : text.length();
            parts.add(text.substring(Math.min(begin, end), end));
        }
        return Blanks.join(parts);
    }

    private static String stripEnd(String text) {
        return text.endsWith(";") || text.endsWith(",")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
