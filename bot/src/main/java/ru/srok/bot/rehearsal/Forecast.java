package ru.srok.bot.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.NaturalOrder;

/**
 * Everything that would go out in a stretch of days.
 *
 * @param from its first day
 * @param to its last day
 * @param messages in the order in which they would go out
 */
public record Forecast(Workspace workspace, LocalDate from, LocalDate to, List<Foreseen> messages) {

    public Forecast {
        messages = List.copyOf(messages);
    }

    /** The messages of each day that has some, people in the order of their names. */
    public SortedMap<LocalDate, List<Foreseen>> byDay() {
        SortedMap<LocalDate, List<Foreseen>> days = new TreeMap<>();
        messages.forEach(one ->
                days.computeIfAbsent(one.day(zone()), day -> new ArrayList<>()).add(one));
        days.values()
                .forEach(day ->
                        day.sort(Comparator.comparing((Foreseen one) -> one.to().name(), NaturalOrder.INSTANCE)
                                .thenComparing(Foreseen::at)));
        return days;
    }

    /** The messages of a day; none for a day without any. */
    public List<Foreseen> on(LocalDate day) {
        return byDay().getOrDefault(day, List.of());
    }

    /** One person's messages. */
    public List<Foreseen> to(MemberId member) {
        return messages.stream().filter(one -> one.to().id().equals(member)).toList();
    }

    /** Everybody who gets something, who gets most first. */
    public List<Load> busiest() {
        Map<MemberId, List<Foreseen>> people = new HashMap<>();
        messages.forEach(one ->
                people.computeIfAbsent(one.to().id(), id -> new ArrayList<>()).add(one));
        return people.values().stream()
                .map(this::load)
                .sorted(Comparator.comparingInt((Load load) -> -load.messages())
                        .thenComparingInt(load -> -load.inAWeek())
                        .thenComparing(load -> load.who().name(), NaturalOrder.INSTANCE))
                .toList();
    }

    private Load load(List<Foreseen> theirs) {
        Map<LocalDate, Integer> weeks = new HashMap<>();
        theirs.forEach(one -> weeks.merge(monday(one.day(zone())), 1, Integer::sum));
        int most = weeks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Member who = theirs.get(0).to();
        return new Load(who, theirs.size(), most);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The zone in which its days are meant. */
    public ZoneId zone() {
        return workspace.zone();
    }
}
