package ru.srok.domain.deadline;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.srok.domain.deadline.ComposedPhrase.Part;
import ru.srok.domain.deadline.ComposedPhrase.Sort;

/** What is put together of parts with known readings, in any order that people use, is read as they say together. */
class ComposedPhrasesPropertyTest {

    private static final int MOST_PARTS = 5;
    private static final List<PlanPeriod> PERIODS =
            List.of(PlanPeriod.ofSchoolYears(2025, 2026), PlanPeriod.ofYears(2025, 2026));
    private static final List<Part> FREQUENCIES = List.of(
            frequency("ежемесячно", 1),
            frequency("1 раз в месяц", 1),
            frequency("каждый месяц", 1),
            frequency("ежеквартально", 3),
            frequency("не реже 1 раза в квартал", 3));
    private static final List<Part> ADDED = List.of(
            new Part(Sort.DAY, "до 5 числа", 5, Set.of()),
            new Part(Sort.DAY, "не позднее 25 числа", 25, Set.of()),
            months("октябрь", OCTOBER),
            months("сентябрь, май", SEPTEMBER, MAY),
            months("сентябрь – май", SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER, JANUARY, FEBRUARY, MARCH, APRIL, MAY),
            exception("кроме июля и августа", JULY, AUGUST),
            exception("(кроме января)", JANUARY),
            exception("за исключением летних месяцев", JUNE, JULY, AUGUST),
            Part.of(Sort.WHOLE, "в течение года"),
            Part.of(Sort.WHOLE, "постоянно"),
            Part.of(Sort.EVENT, "по графику"),
            Part.of(Sort.EVENT, "по мере необходимости"),
            Part.of(Sort.NOTE, "(отчет)"),
            Part.of(Sort.NOTE, "(ответственный – завуч)"));

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    @Property(tries = 1500)
    void readsTogetherWhatThePartsSay(@ForAll("phrases") ComposedPhrase phrase) {
        for (PlanPeriod period : PERIODS) {
            DeadlineReading reading = grammar.read(phrase.text(), period);

            assertThat(reading.due()).as(phrase.text()).isEqualTo(phrase.due(period));
            assertThat(reading.kind() == DeadlineKind.MIXED).isEqualTo(phrase.has(Sort.EVENT));
            assertThat(reading.findings()).as(phrase.text()).isEmpty();
        }
    }

    @Provide
    Arbitrary<ComposedPhrase> phrases() {
        Arbitrary<List<Part>> added =
                Arbitraries.of(ADDED).list().uniqueElements(Part::sort).ofMaxSize(MOST_PARTS - 1);
        return Arbitraries.of(FREQUENCIES)
                .flatMap(often -> added.flatMap(rest -> Arbitraries.shuffle(together(often, rest))))
                .map(ComposedPhrase::new)
                .filter(ComposedPhrase::isSaid);
    }

    private static List<Part> together(Part often, List<Part> rest) {
        List<Part> parts = new ArrayList<>(rest);
        parts.add(often);
        return parts;
    }

    private static Part frequency(String text, int months) {
        return new Part(Sort.FREQUENCY, text, months, Set.of());
    }

    private static Part months(String text, java.time.Month... months) {
        return new Part(Sort.MONTHS, text, 0, Set.of(months));
    }

    private static Part exception(String text, java.time.Month... months) {
        return new Part(Sort.EXCEPTION, text, 0, Set.of(months));
    }
}
