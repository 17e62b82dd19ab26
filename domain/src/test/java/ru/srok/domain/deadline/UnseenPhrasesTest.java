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
        assertThat(dates).as("share of phrases read right").isGreaterThanOrEqualTo(GOAL);
    }

    @Test
    void readsEventsAndFindingsOfNearlyAllPhrases() {
        share("kind, dates and event", (read, by) -> read.hasDatesOf(by) && read.hasEventOf(by));
        share("kind, dates and findings", (read, by) -> read.hasDatesOf(by) && read.hasFindingsOf(by));
        double all = share("kind, dates, event and findings", UnseenPhrasesTest::agreesInAll);
        misses(UnseenPhrasesTest::agreesInAll).forEach(this::print);
        assertThat(all).as("share of phrases read right in every part").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void tableIsLargeEnoughToMeasure() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(400);
    }

    private static boolean agreesInAll(Expected read, Expected byHand) {
        return read.hasDatesOf(byHand) && read.hasEventOf(byHand) && read.hasFindingsOf(byHand);
    }

    private double share(String what, BiPredicate<Expected, Expected> right) {
        int correct = CASES.size() - misses(right).size();
        double share = (double) correct / CASES.size();
        System.out.println(String.format(
                Locale.ROOT, "Unseen phrases, %s: %d of %d right (%.1f %%)", what, correct, CASES.size(), 100 * share));
        return share;
    }

    private List<HandReading> misses(BiPredicate<Expected, Expected> right) {
        return CASES.stream().filter(line -> isMiss(line, right)).toList();
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
