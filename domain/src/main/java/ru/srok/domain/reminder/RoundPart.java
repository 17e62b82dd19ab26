package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.MemberId;

/**
 * What a morning message is about: a person and the days that the round answers for. One account may be several people,
 * who get one message.
 *
 * @param day the day of the round
 * @param since the day of the person's previous round
 */
public record RoundPart(MemberId member, LocalDate day, LocalDate since) {

    /** The reference of a person's own key to the message in which they are told. */
    static final String JOINED = "joined";

    private static final String MEMBER = "member";
    private static final String DATE = "date";
    private static final String SINCE = "since";
    private static final String MORE = "more";
    private static final int FIELDS = 3;

    /** The parts of a message, the first one's person being the one it is keyed by. */
    public static List<RoundPart> of(OutboxMessage message) {
        Map<String, String> references = message.references();
        if (!references.containsKey(MEMBER) || !references.containsKey(DATE)) {
            return List.of();
        }
        List<RoundPart> parts = new ArrayList<>();
        LocalDate day = LocalDate.parse(references.get(DATE));
        String since = references.getOrDefault(SINCE, day.minusDays(1).toString());
        parts.add(new RoundPart(new MemberId(references.get(MEMBER)), day, LocalDate.parse(since)));
        references
                .getOrDefault(MORE, "")
                .lines()
                .map(line -> line.split(" ", FIELDS))
                .forEach(line -> parts.add(
                        new RoundPart(new MemberId(line[0]), LocalDate.parse(line[1]), LocalDate.parse(line[2]))));
        return List.copyOf(parts);
    }

    /** The references that {@link #of} reads. */
    static Map<String, String> references(List<RoundPart> parts) {
        RoundPart first = parts.get(0);
        Map<String, String> references = new HashMap<>(Map.of(
                MEMBER,
                first.member().value(),
                DATE,
                first.day().toString(),
                SINCE,
                first.since().toString()));
        String more = parts.stream().skip(1).map(RoundPart::line).collect(Collectors.joining("\n"));
        if (!more.isEmpty()) {
            references.put(MORE, more);
        }
        return references;
    }

    private String line() {
        return member.value() + " " + day + " " + since;
    }
}
