package ru.srok.planimport.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.srok.planimport.CaseTable;
import ru.srok.planimport.document.SourceDocument.Paragraph;

class HeaderReaderTest {

    @TestFactory
    Stream<DynamicTest> readsWhatStandsAroundTheTable() {
        return CaseTable.rows(HeaderReaderTest.class, "headers.tsv", 3).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + ": " + row.get(1).replace('\n', '¶'),
                        () -> assertThat(field(read(row.get(1), ""), row.get(0)))
                                .isEqualTo(row.get(2))));
    }

    @TestFactory
    Stream<DynamicTest> turnsSurnamesBackToTheNominativeWhereSure() {
        return CaseTable.rows(HeaderReaderTest.class, "surnames.tsv", 3).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(1),
                        () -> assertThat(SurnameCase.valueOf(row.get(0)).nominative(row.get(1)))
                                .isEqualTo(row.get(2))));
    }

    @Test
    void readsTheControlBelowTheTableWhereItStandsThere() {
        HeaderText header =
                read("План на 2024 год", "Контроль за исполнением оставляю за собой.\nНачальник отдела\nТ.М. Ольхова");
        assertThat(header.control()).isEqualTo("Ольхова Т.М.");
    }

    @Test
    void readsAnEmptyDocumentAsAnEmptyHeader() {
        assertThat(new HeaderReader().read(List.of(), List.of()))
                .isEqualTo(new HeaderText(null, null, null, null, "", null, null, ""));
    }

    @Test
    void namesTheLinesWhereAPeriodMayStand() {
        HeaderText header = read(
                "Приказ\nот 01.02.2023 № 5\nОб утверждении плана на 2023 год\nВ целях приказываю:\nПлан работы", "");
        assertThat(header.periodText()).isEqualTo("План работы\nОб утверждении плана на 2023 год\n\nот 01.02.2023 № 5");
    }

    static HeaderText read(String before, String after) {
        return new HeaderReader().read(paragraphs(before), paragraphs(after));
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(new Paragraph(paragraphs.size() + 1, 0, line)));
        return paragraphs;
    }

    private static String field(HeaderText header, String name) {
        Object value = switch (name) {
            case "kind" -> header.orderKind();
            case "number" -> header.orderNumber();
            case "date" -> header.orderDate();
            case "department" -> header.department();
            case "title" -> header.title().isEmpty() ? null : header.title();
            case "control" -> header.control();
            case "coordinator" -> header.coordinator();
            default -> throw new IllegalArgumentException(name);
        };
        return value == null ? "-" : value.toString();
    }
}
