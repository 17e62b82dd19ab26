package ru.srok.planimport.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.srok.domain.plan.Responsible;

/** Finds lists in titles that the deadline cell or the responsible cell runs parallel to. */
final class ParallelLists {

    /** Fewer deadlines that differ among themselves do not show that one of them is missing. */
    private static final int TELLING = 4;

    private final DeadlineCell deadlines;
    private final ResponsibleCell responsibles;

    ParallelLists(DeadlineCell deadlines, ResponsibleCell responsibles) {
        this.deadlines = deadlines;
        this.responsibles = responsibles;
    }

    /** The list with its pairing, or empty where the row stays whole. */
    Optional<SubList> in(WorkCells cells) {
        List<ItemList> lists = ItemLists.in(cells.title());
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        List<List<List<String>>> groupings = deadlines.groupings(cells.deadline());
        Optional<SubList> byDeadlines = byDeadlines(lists, groupings, cells);
        boolean single = groupings.stream().allMatch(g -> flat(g).size() < 2);
        return byDeadlines.or(() -> single ? byResponsibles(lists, cells) : Optional.empty());
    }

    /** Whether repeated names betray a run beside a list that could not be paired. */
    boolean leavesNamesOpen(WorkCells cells) {
        List<String> names = flat(keys(responsibles.groups(cells.responsible())));
        return !ItemLists.in(cells.title()).isEmpty() && repeats(names);
    }

    private Optional<SubList> byDeadlines(List<ItemList> lists, List<List<List<String>>> groupings, WorkCells cells) {
        for (Way way : Way.values()) {
            for (ItemList list : lists) {
                for (List<List<String>> grouping : groupings) {
                    Optional<Pairing> pairing = pair(list, lower(grouping), way);
                    if (flat(grouping).size() > 1 && pairing.isPresent()) {
                        return Optional.of(withResponsibles(list, pairing.get(), flat(grouping), cells));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A parallel run of names is known by its repeats; names that are all different are the row's own. */
    private Optional<SubList> byResponsibles(List<ItemList> lists, WorkCells cells) {
        List<List<Responsible>> groups = responsibles.groups(cells.responsible());
        if (!repeats(flat(keys(groups)))) {
            return Optional.empty();
        }
        List<String> deadline = cells.deadline().isEmpty() ? List.of() : List.of(cells.text(Role.DEADLINE));
        for (Way way : Way.values()) {
            for (ItemList list : lists) {
                Optional<Pairing> pairing = pair(list, keys(groups), way);
                if (pairing.isPresent()) {
                    Pairing shared = Pairing.shared(list.items().size(), deadline.size());
                    return Optional.of(new SubList(list, shared, deadline, pairing.get(), flat(groups)));
                }
            }
        }
        return Optional.empty();
    }

    /** The ways to pair, the surest first. */
    private enum Way {
        ONE_TO_ONE,
        BY_PARAGRAPH,
        CERTAIN
    }

    private static Optional<Pairing> pair(ItemList list, List<List<String>> values, Way way) {
        List<String> all = flat(values);
        return switch (way) {
            case ONE_TO_ONE -> Pairing.oneToOne(list.items().size(), values);
            case BY_PARAGRAPH -> Pairing.byParagraph(list.items().size(), values);
            case CERTAIN ->
                repeats(all) || all.size() >= TELLING ? Pairing.certain(list.groupSizes(), values) : Optional.empty();
        };
    }

    private SubList withResponsibles(ItemList list, Pairing pairing, List<String> values, WorkCells cells) {
        List<List<Responsible>> groups = responsibles.groups(cells.responsible());
        List<Responsible> all = flat(groups);
        int items = list.items().size();
        boolean commas = cells.text(Role.RESPONSIBLE).indexOf(',') >= 0;
        boolean shared = all.size() < 2 || (commas && !repeats(flat(keys(groups))));
        Pairing names = shared
                ? Pairing.shared(items, all.size())
                : Pairing.oneToOne(items, keys(groups))
                        .or(() -> Pairing.byParagraph(items, keys(groups)))
                        .or(() -> Pairing.certain(list.groupSizes(), keys(groups)))
                        .orElse(Pairing.unknown(items));
        return new SubList(list, pairing, values, names, all);
    }

    private static List<List<String>> keys(List<List<Responsible>> groups) {
        return groups.stream()
                .map(group -> group.stream()
                        .map(one -> ResponsibleCell.key(one.name()))
                        .toList())
                .toList();
    }

    private static List<List<String>> lower(List<List<String>> groups) {
        return groups.stream()
                .map(group ->
                        group.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList())
                .toList();
    }

    private static boolean repeats(List<String> values) {
        return new HashSet<>(values).size() < values.size();
    }

    private static <T> List<T> flat(List<? extends List<T>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
