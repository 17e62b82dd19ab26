package ru.srok.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePrinterTest {

    private static final String LONG =
            "Организация мониторинга <эффективности> деятельности & качества подготовки обучающихся, ".repeat(4);
    private static final List<String> COLUMNS =
            List.of("План", "Всего", "Исполнено", "Срок впереди", "Просрочено", "Без даты", "За неделю исполнено");

    private static PageContent page(List<PageBlock> blocks) {
        return new PageContent(
                "Управление образования",
                "Исполнение планов",
                "Составитель: Смирнова А. И.",
                blocks,
                "Срок · 24.04.2026");
    }

    private static PageBlock plans(int count, String title) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(title + i, "129", "31", "84", "6", "8", "4"));
        }
        return new PageBlock(PageBlock.Kind.TABLE, "Планы", COLUMNS, rows, left -> "и ещё " + left);
    }

    private static PageBlock block(PageBlock.Kind kind, int count, String words) {
        return PageBlock.of(
                kind,
                "Часть " + kind,
                List.of("Да", "Нет"),
                IntStream.rangeClosed(1, count).mapToObj(i -> words + i).toList(),
                left -> "и ещё " + left);
    }

    private static List<PageBlock> blocks(int count, String words) {
        return List.of(
                block(PageBlock.Kind.QUESTIONS, count, words),
                plans(5, words),
                block(PageBlock.Kind.LINES, count, words),
                block(PageBlock.Kind.RUN, count, words),
                block(PageBlock.Kind.LINES, count, words),
                block(PageBlock.Kind.LINES, count, words));
    }

    private static PDDocument printed(PageContent content) throws IOException {
        byte[] pdf = new PagePrinter().print(content);
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void printsWhatStandsOnThePage() throws IOException {
        try (PDDocument pdf = printed(page(blocks(3, "Строка <&> № ")))) {
            assertThat(text(pdf))
                    .contains("Управление образования", "Исполнение планов", "Составитель: Смирнова А. И.")
                    .contains("Строка <&> № 3", "За неделю", "129 31 84 6 8 4", "1. Строка", "Да", "Нет")
                    .contains("Срок · 24.04.2026")
                    .doesNotContain("и ещё");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 40, 400})
    void isOnePageHoweverMuchThereIs(int count) throws IOException {
        try (PDDocument pdf = printed(page(blocks(count, LONG)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void isOnePageWithWordsThatHaveNoBlanks() throws IOException {
        try (PDDocument pdf = printed(page(blocks(40, "неразрывно".repeat(60))))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void countsWhatDoesNotFit() throws IOException {
        try (PDDocument pdf = printed(page(List.of(block(PageBlock.Kind.LINES, 400, "Строка № "))))) {
            String text = text(pdf);
            int shown = (int) IntStream.rangeClosed(1, 400)
                    .filter(i -> text.contains("Строка № " + i + " "))
                    .count();
            assertThat(shown).isBetween(40, 100);
            assertThat(text).contains("и ещё " + (400 - shown));
        }
    }

    @Test
    void carriesItsFontsAndNoNames() throws IOException {
        try (PDDocument pdf = printed(page(blocks(3, "Строка ")))) {
            PDPage page = pdf.getPage(0);
            List<String> fonts = new ArrayList<>();
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName());
            }
            assertThat(fonts).hasSize(2).allSatisfy(font -> assertThat(font).contains("PTSans"));
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Исполнение планов");
        }
    }

    @Test
    void leavesOutWhatXmlForbids() throws IOException {
        try (PDDocument pdf = printed(page(List.of(block(PageBlock.Kind.LINES, 1, "до\u0000 и\uD83D после "))))) {
            assertThat(text(pdf)).contains("до и после 1");
        }
    }

    @Test
    void writesASampleWhereItIsAskedTo() throws IOException {
        String folder = System.getProperty("srok.sample");
        org.junit.jupiter.api.Assumptions.assumeTrue(folder != null);
        Files.write(Path.of(folder, "small.pdf"), new PagePrinter().print(page(blocks(3, "Строка плана с номером "))));
        Files.write(Path.of(folder, "large.pdf"), new PagePrinter().print(page(blocks(40, LONG))));
    }
}
