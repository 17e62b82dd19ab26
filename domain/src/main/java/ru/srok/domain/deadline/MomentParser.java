package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One calendar unit with what binds it: «сентябрь», «до сентября», «в течение II квартала», «лето 2024». */
final class MomentParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "сентябрь",
                "Июль 2024",
                "до сентября",
                "к маю 2024 года",
                "не позднее мая",
                "в течение октября",
                "первая декада мая",
                "до конца мая",
                "последняя пятница сентября",
                "лето 2024",
                "1-е полугодие 2024 г.");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        DuePrefix prefix = DuePrefix.read(tokens, at);
        Found<Dating> dating = Dating.read(tokens, prefix.next());
        if (dating == null) {
            return null;
        }
        boolean inclusive = tokens.is(dating.next(), Term.INCLUSIVE);
        int next = inclusive ? dating.next() + 1 : dating.next();
        boolean before = prefix.sort() == DuePrefix.Sort.BEFORE && !inclusive;
        List<Slot> slots = bound(dating.value(), before).slots();
        boolean bare = prefix.next() == at && dating.value().unit() instanceof WholeMonth;
        return new Match(new Part.Dates(slots, bare, dating.value().year()), next);
    }

    /** «До сентября» ends the day before it. */
    private static Dating bound(Dating dating, boolean before) {
        return before && dating.unit() instanceof WholeMonth month
                ? new Dating(new BeforeMonth(month.month()), dating.year())
                : dating;
    }
}
