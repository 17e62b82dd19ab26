package ru.srok.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void alignsCyrillicWithMarksAndWideCharacters() {
        Columns columns = new Columns(List.of(6, 4), false);

        assertThat(columns.row(row("и\u0306од", "да"))).isEqualTo("и\u0306од     да\n");
        assertThat(columns.row(row("計画", "да"))).isEqualTo("計画    да\n");
        assertThat(columns.row(row("план", "да"))).isEqualTo("план    да\n");
    }

    @Test
    void wrapsEachCellInItsColumn() {
        assertThat(new Columns(List.of(5, 6), false).row(row("раз два три", "четыре пять")))
                .isEqualTo("раз    четыре\nдва    пять\nтри\n");
    }

    @Test
    void colourDoesNotMoveAnything() {
        List<List<Span>> row = List.of(List.of(new Span("срок", Style.QUESTION)), List.of(Span.plain("да")));

        assertThat(new Columns(List.of(5, 4), true).row(row)).isEqualTo("\u001b[33mсрок\u001b[0m   да\n");
    }

    @Test
    void leavesNoBlanksAtTheEndOfALine() {
        assertThat(new Columns(List.of(5, 4), false).row(row("раз два", ""))).isEqualTo("раз\nдва\n");
    }

    private static List<List<Span>> row(String left, String right) {
        return List.of(List.of(Span.plain(left)), List.of(Span.plain(right)));
    }
}
