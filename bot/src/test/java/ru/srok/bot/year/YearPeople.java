package ru.srok.bot.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.AssigneeId;

/** Who is written to on the mornings of a year: as printed, unless somebody came, left, blocked the bot or is away. */
final class YearPeople {

    private record Away(MemberId away, MemberId deputy, LocalDate from, LocalDate until) {}

    /** By assignee and the first morning. */
    private final Map<AssigneeId, TreeMap<LocalDate, Optional<MemberId>>> changes = new HashMap<>();

    private final List<Away> deputies = new ArrayList<>();

    /** From the morning after a day on somebody else is written to, or nobody. */
    void change(AssigneeId assignee, LocalDate after, MemberId who) {
        changes.computeIfAbsent(assignee, any -> new TreeMap<>()).put(after.plusDays(1), Optional.ofNullable(who));
    }

    /** A connected deputy is written to in somebody's place on these days, both included. */
    void away(MemberId away, MemberId deputy, LocalDate from, LocalDate until) {
        deputies.removeIf(one -> one.away().equals(away) && !one.until().isBefore(from));
        deputies.add(new Away(away, deputy, from, until));
    }

    /** They came back: from this day on nobody stands in for them. */
    void back(MemberId away, LocalDate day) {
        deputies.replaceAll(one -> one.away().equals(away) && !one.until().isBefore(day)
                ? new Away(away, one.deputy(), one.from(), day.minusDays(1))
                : one);
    }

    Optional<MemberId> personFor(AssigneeId assignee, LocalDate day) {
        return usual(assignee, day)
                .map(person -> deputies.stream()
                        .filter(one ->
                                one.away().equals(person) && !day.isBefore(one.from()) && !day.isAfter(one.until()))
                        .map(Away::deputy)
                        .findFirst()
                        .orElse(person));
    }

    private Optional<MemberId> usual(AssigneeId assignee, LocalDate day) {
        var changed = Optional.ofNullable(changes.get(assignee)).map(days -> days.floorEntry(day));
        if (changed.isPresent()) {
            return changed.get().getValue();
        }
        return assignee.member()
                .or(() -> assignee.institution()
                        .map(school -> new MemberId("h" + school.value().substring(1))));
    }
}
