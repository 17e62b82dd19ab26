package ru.srok.bot.coordinator;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.people.PeopleLines;
import ru.srok.domain.people.PersonLine;

/** One person as typed: a name, perhaps with a post and a phone. */
final class PersonName {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 120;

    private PersonName() {}

    /** What was typed; empty if it is no one name. */
    static Optional<PersonLine> read(String typed) {
        String text = typed.strip();
        List<PersonLine> lines = PeopleLines.read(text).lines();
        if (lines.size() == 1 && !lines.get(0).name().isEmpty()) {
            return Optional.of(lines.get(0));
        }
        boolean plain = text.length() >= SHORTEST && text.length() <= LONGEST && text.matches("[\\p{L} .’'-]+");
        return plain ? Optional.of(new PersonLine("", text, "", "")) : Optional.empty();
    }
}
