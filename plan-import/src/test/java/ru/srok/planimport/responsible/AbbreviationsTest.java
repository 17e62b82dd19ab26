package ru.srok.planimport.responsible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.srok.planimport.CaseTable;

class AbbreviationsTest {

    @TestFactory
    Stream<DynamicTest> readsWhatALineExplains() {
        return CaseTable.rows(AbbreviationsTest.class, "abbreviations.tsv", 2).stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    String read = Abbreviations.read(List.of(row.get(0))).entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + entry.getValue())
                            .collect(Collectors.joining(" | "));
                    assertThat(read).isEqualTo(row.get(1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> knowsTheHeadingOfAList() {
        return CaseTable.rows(AbbreviationsTest.class, "abbreviation-lists.tsv", 2).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(Abbreviations.startsList(row.get(0)))
                                .isEqualTo(row.get(1).equals("yes"))));
    }

    @Test
    void tellsAnEntryFromOtherLines() {
        assertThat(Abbreviations.isEntry("ОО - образовательные организации")).isTrue();
        assertThat(Abbreviations.isEntry("Ольхова Т.М. - методист")).isFalse();
        assertThat(Abbreviations.isEntry("Начальник управления образования")).isFalse();
    }

    @Test
    void keepsTheFirstExplanation() {
        assertThat(Abbreviations.read(List.of("ОО - образовательные организации", "ОО - отдел образования")))
                .containsExactly(java.util.Map.entry("ОО", "образовательные организации"));
    }
}
