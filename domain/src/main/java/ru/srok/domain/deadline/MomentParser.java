package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One calendar unit with what binds it: «сентябрь», «до сентября», «в течение II квартала», «лето 2024». */
final class MomentParser implements PartParser {

    private static final int MIDDLE_DAY = 15;

    @Override
    public List<String> examples() {
        return List.of(
                "сентябрь",
                "Июль 2024",
                "до сентября",
                "до сентября и января",
                "не позднее марта, сентября",
                "к маю 2024 года",
                "не позднее мая",
                "в течение октября",
                "первая декада мая",
                "до конца мая",
                "до середины мая",
                "последняя пятница сентября",
                "первый вторник марта, июня",
                "последний рабочий день марта",
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
        Match several = several(tokens, dating, prefix.sort());
        if (several != null) {
            return several;
        }
        boolean inclusive = tokens.is(dating.next(), Term.INCLUSIVE);
        int next = inclusive ? dating.next() + 1 : dating.next();
        boolean before = prefix.sort() == DuePrefix.Sort.BEFORE && !inclusive;
        List<Slot> slots = bound(dating.value(), before).slots();
        boolean bare = prefix.next() == at && dating.value().unit() instanceof WholeMonth;
        return new Match(new Part.Dates(slots, bare, dating.value().year()), next);
    }

    /** «Последняя пятница марта и июня», «до сентября и января»: the same part or bound of each month. */
    private static @Nullable Match several(Tokens tokens, Found<Dating> dating, DuePrefix.Sort binds) {
        boolean before = binds == DuePrefix.Sort.BEFORE;
        CalendarUnit unit = bound(dating.value(), before).unit();
        boolean part = unit instanceof PartOfMonth
                || unit instanceof WeekdayOfMonth
                || unit instanceof LastDayOfMonth
                || unit instanceof BeforeMonth
                || (unit instanceof WholeMonth && binds == DuePrefix.Sort.NOT_LATER);
        Found<List<Month>> months = FurtherMonths.read(tokens, dating.next(), form(tokens, dating.next() - 1));
        if (!part || dating.value().hasYear() || months.value().isEmpty()) {
            return null;
        }
        Found<YearSpec> year = Dating.yearAfter(unit, tokens, months.next());
        YearSpec spec = year == null ? null : year.value();
        List<Slot> slots = new ArrayList<>(new Dating(unit, null).slots());
        int last = months.value().size() - 1;
        for (int i = 0; i <= last; i++) {
            slots.addAll(new Dating(in(months.value().get(i), unit), i == last ? spec : null).slots());
        }
        return new Match(new Part.Dates(slots, false, spec), year == null ? months.next() : year.next());
    }

    /** «К» asks for another form than «до» and «пятница». */
    private static WordForm form(Tokens tokens, int month) {
        boolean dative = tokens.is(month, Term.MONTH) && tokens.is(month - 1, Term.TOWARDS);
        return dative ? tokens.at(month).form() : WordForm.GENITIVE;
    }

    private static CalendarUnit in(Month month, CalendarUnit unit) {
        if (unit instanceof PartOfMonth part) {
            return new PartOfMonth(month, part.part());
        }
        if (unit instanceof BeforeMonth) {
            return new BeforeMonth(month);
        }
        if (unit instanceof WholeMonth) {
            return new WholeMonth(month);
        }
        return unit instanceof WeekdayOfMonth day
                ? new WeekdayOfMonth(month, day.nth(), day.weekday())
                : new LastDayOfMonth(month);
    }

    /** «До сентября» ends the day before it, «до середины сентября» in the middle. */
    private static Dating bound(Dating dating, boolean before) {
        if (before && dating.unit() instanceof PartOfMonth part && part.part() == MonthPart.MIDDLE) {
            return new Dating(new DayOfMonth(part.month(), MIDDLE_DAY), dating.year());
        }
        return before && dating.unit() instanceof WholeMonth month
                ? new Dating(new BeforeMonth(month.month()), dating.year())
                : dating;
    }
}
