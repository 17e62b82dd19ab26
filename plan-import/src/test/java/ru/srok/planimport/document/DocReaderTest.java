package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.planimport.SharedPlans;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** No library writes this format well enough to make files for a test, so a real plan serves. */
class DocReaderTest {

    private static List<Row> rows() throws Exception {
        byte[] content = Files.readAllBytes(SharedPlans.file("002.doc"));
        SourceDocument document = new DocReader().read("002.doc", content);
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .toList();
    }

    @Test
    void findsColumnsOfCellsThatOnlyHaveEdges() throws Exception {
        List<Row> rows = rows();

        assertThat(rows.get(0).cells()).hasSize(5).allMatch(cell -> cell.span() == 1);
        assertThat(rows.get(1).cells()).hasSize(2);
        assertThat(rows.get(1).cells().get(1).column()).isEqualTo(1);
        assertThat(rows.get(1).cells().get(1).span()).isEqualTo(4);
    }

    @Test
    void keepsTheParagraphsOfACell() throws Exception {
        assertThat(rows().get(9).cells().get(3).paragraphs()).containsExactly("Ежегодно", "май, сентябрь");
    }
}
