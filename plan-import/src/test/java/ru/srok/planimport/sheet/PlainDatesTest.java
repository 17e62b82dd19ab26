package ru.srok.planimport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlainDatesTest {

    /** Columns: what is typed, the days («-» for none), whether it holds a day that does not exist. */
    @ParameterizedTest
    @CsvFileSource(resources = "dates.tsv", delimiter = '\t', numLinesToSkip = 1)
    void readsWhatIsTyped(String typed, String days, boolean wrong) {
        String read = PlainDates.read(typed).stream().map(LocalDate::toString).collect(Collectors.joining(" "));

        assertThat(read.isEmpty() ? "-" : read).isEqualTo(days);
        assertThat(PlainDates.hasWrongDay(typed)).isEqualTo(wrong);
    }

    @Test
    void readsNothingInNothing() {
        assertThat(PlainDates.read("")).isEmpty();
        assertThat(PlainDates.hasWrongDay("")).isFalse();
    }

    @Test
    void readsDaysOnLinesOfTheirOwn() {
        assertThat(PlainDates.read("30.11.2025\n20.11.2025\n"))
                .containsExactly(LocalDate.of(2025, 11, 20), LocalDate.of(2025, 11, 30));
    }
}
