package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.srok.domain.deadline.HandReading.Expected;

/** Every distinct deadline phrase of the five real plans, with the reading worked out by hand. */
class FivePlansTest {

    private static final List<HandReading> CASES = HandReading.load("five-plans.tsv");

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    @TestFactory
    Stream<DynamicTest> readsEveryPhraseAsByHand() {
        return CASES.stream()
                .map(line -> DynamicTest.dynamicTest(line.label() + " «" + line.phrase() + "»", () -> check(line)));
    }

    @Test
    void tableHoldsAllFivePlans() {
        assertThat(CASES).hasSizeGreaterThan(100);
        assertThat(CASES.stream().map(HandReading::label).distinct())
                .containsExactly("000", "001", "002", "003", "004");
    }

    private void check(HandReading line) {
        Expected read = Expected.of(grammar.read(line.phrase(), line.period()));
        assertThat(read).as(line.phrase()).isEqualTo(line.likeliest());
    }
}
