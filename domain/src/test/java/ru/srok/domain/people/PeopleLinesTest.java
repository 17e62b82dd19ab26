package ru.srok.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleLinesTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "lines.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            emptyValue = "",
            quoteCharacter = '\u0001')
    void readsALineAsPeopleTypeIt(String line, String institution, String name, String post, String phone) {
        PersonLine expected = new PersonLine(told(institution), told(name), told(post), told(phone));

        assertThat(PeopleLines.read(line).lines()).containsExactly(expected);
    }

    private static String told(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource({
        "Школа № 1 … Школа № 3, 3, Школа № 1, Школа № 3",
        "Школы № 8–11, 4, Школа № 8, Школа № 11",
        "Детские сады № 1 - 5, 5, Детский сад № 1, Детский сад № 5",
        "Школа № 1 по № 2, 2, Школа № 1, Школа № 2"
    })
    void aRangeNamesEveryInstitution(String line, int count, String first, String last) {
        List<PersonLine> lines = PeopleLines.read(line).lines();

        assertThat(lines).hasSize(count);
        assertThat(lines.get(0).institution()).isEqualTo(first);
        assertThat(lines.get(count - 1).institution()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"привет", "спасибо", "+7 912 000-00-00", "директор", ";;;", "1 – 3", "12.05–14.05"})
    void aLineThatTellsNobodyIsForeign(String line) {
        assertThat(PeopleLines.read(line).lines()).isEmpty();
        assertThat(PeopleLines.read(line).foreign()).containsExactly(line);
    }

    @Test
    void emptyLinesAreNothing() {
        assertThat(PeopleLines.read(" \n\n ")).isEqualTo(new PeopleLines(List.of(), List.of()));
    }
}
