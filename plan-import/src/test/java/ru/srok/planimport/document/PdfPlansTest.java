package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.planimport.SharedPlans;

/** The real plans beside the project: what their PDF says must be what their docx says. */
class PdfPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void readsTheSameRowsAsFromDocx(String plan) throws Exception {
        List<List<String>> expected = DocxRows.of(SharedPlans.file(plan + ".docx"));
        List<List<String>> actual = JoinedRows.of(read(plan));

        assertThat(differences(expected, actual)).isEmpty();
    }

    private static SourceDocument read(String plan) throws IOException, UnreadableDocumentException {
        String name = plan + ".pdf";
        return new PdfReader().read(name, Files.readAllBytes(SharedPlans.file(name)));
    }

    private static List<String> differences(List<List<String>> expected, List<List<String>> actual) {
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < Math.max(expected.size(), actual.size()); row++) {
            List<String> docx = row < expected.size() ? expected.get(row) : List.of();
            List<String> pdf = row < actual.size() ? actual.get(row) : List.of();
            if (!docx.equals(pdf)) {
                differences.add("row " + (row + 1) + "\n docx " + docx + "\n pdf  " + pdf);
            }
        }
        return differences;
    }
}
