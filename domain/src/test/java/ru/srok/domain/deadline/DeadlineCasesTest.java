package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases with readings worked out by hand, in {@code cases.tsv}. */
class DeadlineCasesTest {

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    static Stream<DeadlineCase> cases() {
        return DeadlineCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsWorkedOutByHand(DeadlineCase line) {
        DeadlineReading reading = grammar.read(line.phrase(), line.period());

        assertThat(line.written(reading)).isEqualTo(line.expected());
        assertThat(reading.phrase()).isEqualTo(line.phrase());
    }

    @Test
    void tableIsLarge() {
        assertThat(DeadlineCase.all()).hasSizeGreaterThanOrEqualTo(300);
    }
}
