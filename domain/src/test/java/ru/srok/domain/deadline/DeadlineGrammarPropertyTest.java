package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** No text, however strange or long, makes the grammar throw or hang. */
class DeadlineGrammarPropertyTest {

    private static final PlanPeriod PERIOD = PlanPeriod.ofYears(2022, 2024);
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final List<String> WORDS = List.of(
            "сентябрь",
            "мая",
            "марта",
            "год",
            "года",
            "г.",
            "уч.",
            "2022",
            "2024",
            "23",
            "5",
            "31",
            "99",
            "1-й",
            "I",
            "IV",
            "квартал",
            "полугодие",
            "неделя",
            "декада",
            "месяца",
            "числа",
            "понедельник",
            "пятницам",
            "до",
            "не",
            "позднее",
            "по",
            "в",
            "с",
            "к",
            "на",
            "за",
            "от",
            "и",
            "или",
            "чем",
            "реже",
            "раз",
            "раза",
            "каждый",
            "ежегодно",
            "ежемесячно",
            "ежеквартально",
            "постоянно",
            "далее",
            "течение",
            "весь",
            "период",
            "реализации",
            "плана",
            "графику",
            "итогам",
            "после",
            "каникулы",
            "четверть",
            "лето",
            "начало",
            "конец",
            "первая",
            "последний",
            "следующего",
            "отчетным",
            "текущего",
            "срок",
            "ул.",
            "день",
            "дней",
            "10.00",
            "15.05.2024",
            "30.02",
            ",",
            ".",
            ";",
            ":",
            "-",
            "–",
            "/",
            "(",
            ")",
            "«",
            "»",
            "\n",
            "<p>",
            "</p>",
            "<",
            "&nbsp;",
            "&",
            "№",
            "а",
            "Иванов");

    /** What makes careless readers walk back and forth, or call themselves without end. */
    private static final List<String> HOSTILE = List.of(
            "1-", "1,", "1.", "май-", "2022-", "2022,", "I,", "(", ")", "<a", "&", "«по ", "сен-", "по ", "и ", "по и ",
            "(по ");

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    @Property(tries = 1000)
    void anyTextIsRead(@ForAll String text) {
        readsAndSplits(text);
    }

    @Property(tries = 2000)
    void anyRowOfItsOwnWordsIsRead(@ForAll("rows") String text) {
        readsAndSplits(text);
    }

    @Property(tries = 1000)
    void anyRowOfItsOwnWordsPrintsAndReadsBack(@ForAll("rows") String text) {
        DeadlineRule rule = grammar.read(text, PERIOD).rule();

        Assertions.assertDoesNotThrow(() -> grammar.read(RuleNotation.print(rule), PERIOD));
    }

    @Example
    void longTextsAreReadInTime() {
        readsInTime(400, 4_000);
    }

    /** Each word so many times, and each piece that parsers like to go back over. */
    void readsInTime(int words, int pieces) {
        WORDS.forEach(unit -> readsInTime((unit + " ").repeat(words)));
        HOSTILE.forEach(glued -> readsInTime(glued.repeat(pieces)));
    }

    private void readsInTime(String text) {
        String head = text.substring(0, 10);
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> readsAndSplits(text), head);
    }

    private void readsAndSplits(String text) {
        DeadlineReading reading = grammar.read(text, PERIOD);

        assertThat(reading.due()).isSorted().doesNotHaveDuplicates();
        assertThat(reading.findings()).doesNotHaveDuplicates();
        boolean told = reading.kind() == DeadlineKind.EVENT || reading.kind() == DeadlineKind.MIXED;
        assertThat(reading.event().isPresent()).isIn(told, told || reading.kind() == DeadlineKind.RECURRING);
        assertThat(grammar.split(text)).isNotEmpty();
        grammar.looksLikeDeadline(text);
    }

    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> blank = Arbitraries.of(" ", " ", " ", "", "\u00a0");
        return Arbitraries.of(WORDS)
                .flatMap(word -> blank.map(gap -> word + gap))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }
}
