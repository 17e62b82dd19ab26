package ru.srok.bot.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.MemberId;

/** What should be sent of one kind, by day and person, held against what was. */
final class Expected {

    /** «Школа № 7: 4 поручения», «замещаете …: Иванова, 2 поручения», but not «и ещё 3 поручения». */
    private static final Pattern COUNT = Pattern.compile("[:,] ([0-9]+) поруч");

    private static final int MOST_LINES = 8;

    private final String kind;
    private final Map<String, List<Duty>> messages = new TreeMap<>();

    Expected(String kind) {
        this.kind = kind;
    }

    void add(Object day, MemberId person, List<Duty> named) {
        messages.put(day + " " + person.value(), named);
    }

    int size() {
        return messages.size();
    }

    /** What was sent and should not have been, what was not sent, and what named other rows. */
    List<String> differences(List<YearRun.Sent> sent) {
        Map<String, List<Duty>> missing = new TreeMap<>(messages);
        List<String> wrong = new ArrayList<>();
        for (YearRun.Sent one : sent) {
            Map<String, String> references = one.message().references();
            String key = references.get("date") + " " + references.get("member");
            List<Duty> named = missing.remove(key);
            if (named == null) {
                wrong.add(kind + " not expected: " + key);
            } else if (!fits(one.message(), named)) {
                wrong.add(kind + " with other rows: " + key + " " + rows(one.message()) + " for " + ids(named));
            }
        }
        missing.keySet().forEach(key -> wrong.add(kind + " not sent: " + key));
        return wrong;
    }

    /** A message names so many rows as fit, and tells of how many there are. */
    private static boolean fits(OutboxMessage message, List<Duty> named) {
        List<String> rows = rows(message);
        List<String> ids = ids(named);
        String text = Objects.requireNonNull(message.screen()).html();
        List<Integer> counts = COUNT.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        boolean counted =
                counts.isEmpty() || counts.stream().mapToInt(Integer::intValue).sum() == ids.size();
        boolean full = counts.size() > 1 || rows.size() == Math.min(MOST_LINES, ids.size());
        return counted && full && !rows.isEmpty() && ids.containsAll(rows);
    }

    private static List<String> rows(OutboxMessage message) {
        return message.references().getOrDefault("rows", "").lines().sorted().toList();
    }

    private static List<String> ids(List<Duty> named) {
        return named.stream().map(duty -> duty.id.value()).sorted().toList();
    }
}
