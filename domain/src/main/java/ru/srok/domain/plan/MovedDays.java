package ru.srok.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A row's due days while they change: a day that vanishes and one that appears are one occurrence that moved, paired in
 * their order, each with the nearest where one list is longer. What vanished for good is kept in mind, in case it returns.
 */
final class MovedDays {

    private final Map<LocalDate, LocalDate> dayByFirst = new HashMap<>();
    private final Map<LocalDate, LocalDate> goneByFirst = new HashMap<>();

    MovedDays(Collection<LocalDate> approved) {
        approved.forEach(day -> dayByFirst.put(day, day));
    }

    void become(Collection<LocalDate> days) {
        List<Occurrence> vanished = new ArrayList<>(occurrences());
        vanished.removeIf(one -> days.contains(one.day()));
        List<LocalDate> appeared = new ArrayList<>(new TreeSet<>(days));
        appeared.removeAll(dayByFirst.values());
        for (Occurrence moved : pairs(vanished, appeared)) {
            dayByFirst.put(moved.first(), moved.day());
            appeared.remove(moved.day());
            vanished.removeIf(one -> one.first().equals(moved.first()));
        }
        vanished.forEach(one -> {
            dayByFirst.remove(one.first());
            goneByFirst.put(one.first(), one.day());
        });
        appeared.forEach(this::appear);
    }

    /** By their day. */
    List<Occurrence> occurrences() {
        return dayByFirst.entrySet().stream()
                .map(entry -> new Occurrence(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Occurrence::day))
                .toList();
    }

    private static List<Occurrence> pairs(List<Occurrence> vanished, List<LocalDate> appeared) {
        List<Occurrence> pairs = new ArrayList<>();
        List<LocalDate> old = vanished.stream().map(Occurrence::day).toList();
        if (old.size() >= appeared.size()) {
            int[] places = nearest(appeared, old);
            for (int i = 0; i < places.length; i++) {
                pairs.add(new Occurrence(vanished.get(places[i]).first(), appeared.get(i)));
            }
        } else {
            int[] places = nearest(old, appeared);
            for (int i = 0; i < places.length; i++) {
                pairs.add(new Occurrence(vanished.get(i).first(), appeared.get(places[i])));
            }
        }
        return pairs;
    }

    /** For each of the few a place among the many, ascending. */
    private static int[] nearest(List<LocalDate> few, List<LocalDate> many) {
        int[] places = new int[few.size()];
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            int best = from;
            int last = many.size() - (places.length - i);
            for (int at = from; at <= last; at++) {
                best = apart(few.get(i), many.get(at)) < apart(few.get(i), many.get(best)) ? at : best;
            }
            places[i] = best;
            from = best + 1;
        }
        return places;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** One that was there before comes back; the first day of one that lives elsewhere is not given to another. */
    private void appear(LocalDate day) {
        LocalDate first = goneByFirst.entrySet().stream()
                .filter(entry -> entry.getValue().equals(day))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(day);
        while (dayByFirst.containsKey(first)) {
            first = first.plusDays(1);
        }
        goneByFirst.remove(first);
        dayByFirst.put(first, day);
    }
}
