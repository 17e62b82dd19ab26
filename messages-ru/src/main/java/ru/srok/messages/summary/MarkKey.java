package ru.srok.messages.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.srok.domain.summary.Mark;
import ru.srok.messages.MessageKey;

/** A mark beside an assignment («молчит»), or as the head of a list («Молчат»). */
record MarkKey(Mark mark, boolean head) implements MessageKey {

    static List<MarkKey> all() {
        return Arrays.stream(Mark.values())
                .flatMap(mark -> List.of(new MarkKey(mark, true), new MarkKey(mark, false)).stream())
                .toList();
    }

    @Override
    public String file() {
        return "summary";
    }

    @Override
    public String key() {
        String name = mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (head ? "head.mark." : "mark.") + name;
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }
}
