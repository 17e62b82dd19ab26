package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.planimport.SharedPlans;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

class RealPlansTest {

    /**
     * Some figures were counted in the files, others filled in from what the readers said; the latter only show that nothing
     * changes.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "real-plans.tsv", delimiter = '\t', numLinesToSkip = 1)
    void yieldTheCountsOnRecord(String file, int paragraphs, int rows, int first, int last) throws Exception {
        SourceDocument document = new DocumentReader().read(SharedPlans.file(file));

        List<Row> read = rows(document);
        assertThat(document.blocks().stream().filter(Paragraph.class::isInstance))
                .hasSize(paragraphs);
        assertThat(document.blocks().stream().filter(Table.class::isInstance)).hasSize(1);
        assertThat(read).hasSize(rows);
        assertThat(read.get(0).number()).isEqualTo(first);
        assertThat(read.get(read.size() - 1).number()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "000.docx, 000.xlsx",
        "001.docx, 001.xlsx",
        "001.docx, 001.xls",
        "002.docx, 002.xlsx",
        "002.docx, 002.doc",
        "002.docx, 002.txt",
        "003.docx, 003.xlsx",
        "004.docx, 004.xlsx",
        "004.docx, 004.odt"
    })
    void holdTheSameRowsInEveryFormat(String one, String other) throws Exception {
        List<String> rows = texts(one);
        List<String> others = texts(other);

        // a workbook has no text after its table, only rows
        assertThat(others).hasSizeGreaterThanOrEqualTo(rows.size());
        assertThat(others.subList(0, rows.size())).isEqualTo(rows);
    }

    private static List<String> texts(String file) throws Exception {
        return rows(new DocumentReader().read(SharedPlans.file(file))).stream()
                .map(RealPlansTest::text)
                .toList();
    }

    private static List<Row> rows(SourceDocument document) {
        List<Row> rows = new ArrayList<>();
        document.blocks().forEach(block -> rows.addAll(block instanceof Table table ? table.rows() : List.of()));
        return rows;
    }

    /** The filled cells with their columns; a workbook holds a number without its dot. */
    private static String text(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.paragraphs().isEmpty())
                .map(RealPlansTest::text)
                .collect(Collectors.joining(" | "));
    }

    private static String text(Cell cell) {
        String text = cell.text().replaceAll(" +", " ");
        return cell.column() + " " + (ListMarker.isRowNumber(text) ? text.replaceFirst("\\.$", "") : text);
    }
}
