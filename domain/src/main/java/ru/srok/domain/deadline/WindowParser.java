package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A window from one calendar unit to another: «сентябрь - октябрь 2022», «с 25.04. – 7.05.», «с мая по июль». */
final class WindowParser implements PartParser {

    private static final int LONGEST_CHAIN = 12;

    @Override
    public List<String> examples() {
        return List.of(
                "сентябрь - октябрь 2022",
                "с 25.04. – 7.05.",
                "с 1 сентября 2023 г. по 31 мая 2024 г.",
                "декабрь 2023 г. – январь 2024 г.",
                "в период с мая по июль",
                "октябрь-ноябрь-декабрь",
                "01.09.2023-31.05.2024");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        DuePrefix prefix = DuePrefix.read(tokens, at);
        int begin = prefix.sort() == DuePrefix.Sort.BEFORE ? at : prefix.next();
        begin = tokens.skip(begin, Term.BEGINNING_FROM);
        boolean from = tokens.is(begin, Term.FROM);
        Found<Dating> first = Dating.read(tokens, from ? begin + 1 : begin);
        if (first == null) {
            return null;
        }
        Found<Dating> last = last(tokens, first, from);
        if (last == null) {
            return null;
        }
        int next = tokens.skip(last.next(), Term.INCLUSIVE);
        return new Match(
                new Part.Dates(
                        first.value().to(last.value()), false, last.value().year()),
                next);
    }

    private static @Nullable Found<Dating> last(Tokens tokens, Found<Dating> first, boolean from) {
        Found<Dating> last = null;
        Found<Dating> reached = first;
        for (int i = 0; i < LONGEST_CHAIN && reached != null; i++) {
            reached = connected(tokens, reached, from);
            last = reached == null ? last : reached;
        }
        return last;
    }

    /** «Май/июнь» is a window; «сентябрь/май» are two months. */
    private static boolean isNextMonth(Dating first, Dating last) {
        return first.unit() instanceof WholeMonth one
                && last.unit() instanceof WholeMonth other
                && one.month().plus(1) == other.month();
    }

    /** «1 полугодие – май» is a heading and its month, not a window. */
    private static @Nullable Found<Dating> notHeaded(Dating first, @Nullable Found<Dating> last) {
        boolean headed = last != null
                && first.unit() instanceof PartOfYear whole
                && Headings.liesIn(whole, last.value().unit());
        return headed ? null : last;
    }

    private static @Nullable Found<Dating> connected(Tokens tokens, Found<Dating> first, boolean from) {
        int comma = tokens.skip(first.next(), Term.COMMA);
        int at = from && tokens.is(comma, Term.AND) && tokens.isAny(comma + 1, Term.UNTIL, Term.ALONG)
                ? comma + 1
                : comma;
        boolean dash = tokens.is(at, Term.DASH);
        boolean words = tokens.is(at, Term.ALONG) || (from && tokens.is(at, Term.UNTIL));
        if (dash || words) {
            int next = at + 1;
            next = tokens.is(next, Term.ALONG) || (from && tokens.is(next, Term.UNTIL)) ? next + 1 : next;
            return notHeaded(first.value(), Dating.read(tokens, next));
        }
        boolean eitherMonth =
                tokens.isAny(first.next(), Term.SLASH, Term.OR) && first.value().isPlainMonth();
        Found<Dating> other = eitherMonth ? Dating.read(tokens, first.next() + 1) : null;
        return other != null && isNextMonth(first.value(), other.value()) ? other : null;
    }
}
