package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time that says what something is for, not when: «на 1-е полугодие 2024 г.», «за 2023 год». */
final class ReferenceParser implements PartParser {

    private final PartParser dates;

    ReferenceParser(PartParser dates) {
        this.dates = dates;
    }

    @Override
    public List<String> examples() {
        return List.of("на 1-е полугодие 2024 г.", "за 2023 год", "за I квартал");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        if (!tokens.isAny(at, Term.ON, Term.FOR)) {
            return null;
        }
        int time = tokens.skip(at + 1, Term.BEGINNING);
        Match match = dates.parse(tokens, time);
        return match == null ? null : new Match(new Part.Reference(match.part(), tokens.is(at, Term.ON)), match.next());
    }
}
