package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which values of a cell belong to which items of the list beside it.
 *
 * @param values for each item the indexes of its values, counted over the whole cell; empty where it is uncertain
 */
record Pairing(List<List<Integer>> values) {

    Pairing {
        values = List.copyOf(values);
    }

    boolean isComplete() {
        return values.stream().noneMatch(List::isEmpty);
    }

    /** All values for each of the items. */
    static Pairing shared(int items, int values) {
        return new Pairing(Collections.nCopies(items, range(0, values)));
    }

    /** Nothing is certain. */
    static Pairing unknown(int items) {
        return new Pairing(Collections.nCopies(items, List.of()));
    }

    /** Pairs items and values one to one over the whole cell, where their counts agree. */
    static Optional<Pairing> oneToOne(int items, List<List<String>> values) {
        int count = flat(values).size();
        return count == items
                ? Optional.of(
                        new Pairing(IntStream.range(0, count).mapToObj(List::of).toList()))
                : Optional.empty();
    }

    /** Pairs paragraphs of values with runs of items, where there is exactly one way to do so. */
    static Optional<Pairing> byParagraph(int items, List<List<String>> values) {
        return ParagraphRuns.only(items, values.stream().map(List::size).toList())
                .map(runs -> byGroup(runs, values));
    }

    /**
     * Pairs what stays the same however the counts are made to agree: every item and every value used, order kept.
     * Only for counts that differ by one.
     */
    static Optional<Pairing> certain(List<Integer> items, List<List<String>> values) {
        if (items.size() > 1 && items.size() == values.size() && nearByGroup(items, values)) {
            return Optional.of(byGroup(items, values));
        }
        List<String> all = flat(values);
        return Math.abs(all.size() - sum(items)) == 1
                ? Optional.of(new Pairing(group(sum(items), all, 0)))
                : Optional.empty();
    }

    private static boolean nearByGroup(List<Integer> items, List<List<String>> values) {
        return IntStream.range(0, items.size()).allMatch(i -> {
            int size = values.get(i).size();
            return size > 0 && (items.get(i) == 1 || Math.abs(size - items.get(i)) <= 1);
        });
    }

    private static Pairing byGroup(List<Integer> items, List<List<String>> values) {
        List<List<Integer>> pairs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < items.size(); i++) {
            pairs.addAll(group(items.get(i), values.get(i), first));
            first += values.get(i).size();
        }
        return new Pairing(pairs);
    }

    private static List<List<Integer>> group(int items, List<String> values, int first) {
        if (items == 1) {
            return List.of(range(first, values.size()));
        }
        List<List<Integer>> pairs = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            int from = values.size() >= items ? item : Math.max(0, item - (items - values.size()));
            int to = values.size() >= items ? item + values.size() - items : Math.min(item, values.size() - 1);
            boolean same = values.subList(from, to + 1).stream().distinct().count() == 1;
            pairs.add(same ? List.of(first + from) : List.of());
        }
        return pairs;
    }

    private static List<Integer> range(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    private static List<String> flat(List<List<String>> values) {
        return values.stream().flatMap(List::stream).toList();
    }

    private static int sum(List<Integer> sizes) {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }
}
