package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesOfNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.                      | 1      | 1
                    1. 2. 3 .               | 1.2.3  | 3
                    №4                      | №4     | 1
                    п.5                     | п.5    | 1
                    1.1)                    | 1.1)   | 2
                    IV.                     | IV     | 1
                    I.2                     | I.2    | 2
                    б)                      | б)     | 1
                    12а                     | 12а    | 1
                    """)
    void readsNumbers(String cell, String printed, int depth) {
        assertThat(RowNumber.of(cell))
                .hasValueSatisfying(
                        n -> assertThat(n.printed() + " " + n.depth()).isEqualTo(printed + " " + depth));
    }

    @ParameterizedTest
    @CsvSource({"2022", "п/п", "№", "-", "образо", "15.02.2021", "б", "май"})
    void takesNothingElseForANumber(String cell) {
        assertThat(RowNumber.of(cell)).isEmpty();
    }

    @Test
    void sharesOutItemsOnlyWhereThereIsOneWay() {
        assertThat(ParagraphRuns.only(10, List.of(6, 1, 2, 2, 1))).contains(List.of(6, 1, 1, 1, 1));
        assertThat(ParagraphRuns.only(6, List.of(3, 1, 1, 1, 2))).contains(List.of(1, 1, 1, 1, 2));
        assertThat(ParagraphRuns.only(3, List.of(2, 2))).isEmpty();
        assertThat(ParagraphRuns.only(9, List.of(2, 2))).isEmpty();
        assertThat(ParagraphRuns.only(5, List.of(5))).isEmpty();
    }

    @Test
    void calculatesWhatIsCertain() {
        assertThat(Pairing.certain(List.of(4), List.of(List.of("а", "а", "б"))))
                .contains(new Pairing(List.of(List.of(0), List.of(0), List.of(), List.of(2))));
        assertThat(Pairing.certain(List.of(2), List.of(List.of("а", "а", "б"))))
                .contains(new Pairing(List.of(List.of(0), List.of())));
        assertThat(Pairing.certain(List.of(2), List.of(List.of("а", "б", "в", "г"))))
                .isEmpty();
    }
}
