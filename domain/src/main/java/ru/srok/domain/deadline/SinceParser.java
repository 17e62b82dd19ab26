package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open beginning: «с 1 сентября 2023 года», «начиная с октября», «не ранее 15 мая». */
final class SinceParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "с 1 сентября 2023 года", "с сентября 2023", "начиная с октября", "с 2024 года", "не ранее 15 мая");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        int next = tokens.skip(at, Term.BEGINNING_FROM);
        boolean notEarlier = tokens.is(next, Term.NOT) && tokens.is(next + 1, Term.EARLIER);
        next = tokens.skip(notEarlier ? next + 2 : next, Term.THAN);
        if (!tokens.is(next, Term.FROM) && !notEarlier) {
            return null;
        }
        int unit = tokens.skip(next, Term.FROM);
        Found<Dating> dating = Dating.read(tokens, unit);
        if (dating != null) {
            return new Match(new Part.Start(dating.value().moment()), dating.next());
        }
        Found<YearSpec> year = YearReader.read(tokens, unit);
        return year == null || !year.value().isNamed()
                ? null
                : new Match(new Part.Start(year.value().alone().get(0).first()), year.next());
    }
}
