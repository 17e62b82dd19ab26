package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import ru.srok.domain.deadline.HandReading.Expected;

/** Measures how many phrases of other plans are read as by hand; the table was written before the grammar ran. */
class UnseenPhrasesTest {

    private static final double GOAL = 0.97;

    private static final List<HandReading> CASES = HandReading.load("unseen.tsv");

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    @Test
    void readsKindAndDatesOfNearlyAllPhrases() {
        double dates = share("kind and dates", Expected::hasDatesOf);
        share("with the event", (read, by) -> read.hasDatesOf(by) && read.hasEventOf(by));
        share("with the findings", (read, by) -> read.hasDatesOf(by) && read.hasFindingsOf(by));
        assertThat(dates).as("share of phrases read right").isGreaterThanOrEqualTo(GOAL);
    }

    @Test
    void readsEventsAndFindingsOfNearlyAllPhrases() {
        double all = share(
                "kind, dates, event and findings",
                (read, by) -> read.hasDatesOf(by) && read.hasEventOf(by) && read.hasFindingsOf(by));
        assertThat(all).as("share of phrases read right in every part").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void tableIsLargeEnoughToMeasure() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(400);
    }

    private double share(String what, BiPredicate<Expected, Expected> right) {
        List<HandReading> misses =
                CASES.stream().filter(line -> isMiss(line, right)).toList();
        double share = 1 - (double) misses.size() / CASES.size();
        System.out.println(String.format(
                Locale.ROOT,
                "Unseen phrases, %s: %d of %d right (%.1f %%)",
                what,
                CASES.size() - misses.size(),
                CASES.size(),
                100 * share));
        misses.forEach(this::print);
        return share;
    }

    private boolean isMiss(HandReading line, BiPredicate<Expected, Expected> right) {
        Expected read = Expected.of(grammar.read(line.phrase(), line.period()));
        return line.accepted().stream().noneMatch(by -> right.test(read, by));
    }

    private void print(HandReading line) {
        Expected read = Expected.of(grammar.read(line.phrase(), line.period()));
        System.out.println("  «" + line.phrase() + "» " + line.period().from() + ": by hand "
                + line.likeliest().shown() + ", read " + read.shown());
    }
}
