package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.srok.domain.finding.FindingCode;

/** What a doubtful deadline may mean, by hand in {@code choices.tsv}. */
class DeadlineChoicesTest {

    private static final List<FindingCode> ASKED = List.of(FindingCode.YEAR_UNCLEAR, FindingCode.DEADLINE_AMBIGUOUS);

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    @ParameterizedTest(name = "{0}, {2}")
    @CsvFileSource(resources = "choices.tsv", delimiter = '\t', numLinesToSkip = 1)
    void offersWhatThePhraseMayMean(String phrase, String period, String code, String choices) {
        PlanPeriod within = DeadlineCase.period(period);
        DeadlineReading reading = grammar.read(phrase, within);

        assertThat(DeadlineChoices.of(reading, code(code), within)).containsExactly(choices.split("; "));
    }

    static Stream<DeadlineCase> doubtful() {
        return DeadlineCase.all()
                .filter(line ->
                        line.expected().contains("unclear") || line.expected().contains("ambiguous"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void choicesAnswerTheirQuestion(DeadlineCase line) {
        DeadlineReading reading = grammar.read(line.phrase(), line.period());

        for (FindingCode code : ASKED) {
            if (reading.findings().contains(code)) {
                assertThat(DeadlineChoices.of(reading, code, line.period()))
                        .isNotEmpty()
                        .allSatisfy(choice -> assertThat(
                                        grammar.read(choice, line.period()).findings())
                                .doesNotContain(code));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void firstChoiceIsTheReadingThatWasTaken(DeadlineCase line) {
        DeadlineReading reading = grammar.read(line.phrase(), line.period());

        for (FindingCode code : ASKED) {
            if (reading.findings().contains(code)) {
                String first = DeadlineChoices.of(reading, code, line.period()).get(0);
                assertThat(grammar.read(first, line.period()).due()).isEqualTo(reading.due());
            }
        }
    }

    @Test
    void offersNothingForOtherQuestions() {
        PlanPeriod period = PlanPeriod.ofYears(2024, 2024);

        assertThat(DeadlineChoices.of(grammar.read("ежегодно", period), FindingCode.DEADLINE_OPEN, period))
                .isEmpty();
    }

    private static FindingCode code(String printed) {
        return FindingCode.valueOf(printed.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
