package ru.srok.planimport.responsible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.srok.domain.plan.Responsible;
import ru.srok.planimport.CaseTable;

class ResponsibleReaderTest {

    private static final Map<Responsible.Kind, String> LETTERS = Map.of(
            Responsible.Kind.PERSON, "P",
            Responsible.Kind.POST, "T",
            Responsible.Kind.GROUP, "G",
            Responsible.Kind.ORGANISATION, "O",
            Responsible.Kind.OTHER, "X");

    @TestFactory
    Stream<DynamicTest> splitsCellsByMeaning() {
        return CaseTable.rows(ResponsibleReaderTest.class, "responsibles.tsv", 4).stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0).replace('\n', '¶'), () -> {
                    List<Responsible> split = reader(row.get(3)).split(row.get(0));
                    assertThat(names(split)).isEqualTo(row.get(1));
                    assertThat(kinds(split)).isEqualTo(row.get(2));
                }));
    }

    @TestFactory
    Stream<DynamicTest> suggestsWhatANameIsProbablyASlipOf() {
        return CaseTable.rows(ResponsibleReaderTest.class, "suggestions.tsv", 3).stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    ResponsibleReader reader = reader(row.get(1));
                    Responsible responsible = reader.split(row.get(0)).get(0);
                    assertThat(reader.suggestion(responsible).orElse("")).isEqualTo(row.get(2));
                }));
    }

    @Test
    void explainsAnAbbreviationThatTheDocumentExplains() {
        ResponsibleReader reader =
                new ResponsibleReader(Map.of("ЦМП", "Центр методической поддержки"), List.of("ЦМП ОО", "ОО"));
        assertThat(reader.split("ЦМП ОО"))
                .containsExactly(
                        new Responsible("ЦМП", Responsible.Kind.ORGANISATION, "Центр методической поддержки"),
                        new Responsible("ОО", Responsible.Kind.GROUP, null));
    }

    @Test
    void suggestsAnExplainedAbbreviationForOneThatIsALetterOff() {
        ResponsibleReader reader = new ResponsibleReader(Map.of("ГЦОКО", "Городской центр"), List.of("ГЦКО"));
        assertThat(reader.suggestion(reader.split("ГЦКО").get(0))).contains("ГЦОКО");
    }

    @Test
    void keepsRepeatsForCellsThatRunParallelToAList() {
        List<Responsible> split = reader("").splitKeepingRepeats("Ольхова Т.М. Ольхова Т.М. Рябинин С.Д.");
        assertThat(names(split)).isEqualTo("Ольхова Т.М.; Ольхова Т.М.; Рябинин С.Д.");
    }

    @Test
    void splitsLineByLine() {
        List<List<Responsible>> lines =
                reader("Методисты МКУ «Центр»").splitLines("Ольхова Т.М. Рябинин С.Д.\nМетодисты\nМКУ «Центр»\nОО");
        assertThat(lines.stream().map(ResponsibleReaderTest::names))
                .containsExactly("Ольхова Т.М.; Рябинин С.Д.", "Методисты МКУ «Центр»", "ОО");
    }

    private static ResponsibleReader reader(String column) {
        List<String> cells = column.isBlank() ? List.of() : Arrays.asList(column.split(" / "));
        return new ResponsibleReader(Map.of(), cells);
    }

    private static String names(List<Responsible> split) {
        return split.stream().map(Responsible::name).collect(Collectors.joining("; "));
    }

    private static String kinds(List<Responsible> split) {
        return split.stream().map(one -> LETTERS.get(one.kind())).collect(Collectors.joining(" "));
    }
}
