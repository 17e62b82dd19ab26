package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.plan.SourcePlace;

/**
 * A list inside a title.
 *
 * @param lead what stands before the first item
 * @param items at least two
 */
record ItemList(String lead, List<Item> items) {

    ItemList {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param text without its bullet and the sign that parts it from the next
     * @param place of the paragraph it begins in
     * @param group index of this paragraph in the cell; one that a page break cut in two counts once
     */
    record Item(String text, SourcePlace place, int group) {}

    /** How many items begin in each paragraph that begins any. */
    List<Integer> groupSizes() {
        List<Integer> sizes = new ArrayList<>();
        int group = -1;
        for (Item item : items) {
            if (item.group() != group) {
                sizes.add(0);
                group = item.group();
            }
            sizes.set(sizes.size() - 1, sizes.get(sizes.size() - 1) + 1);
        }
        return sizes;
    }
}
