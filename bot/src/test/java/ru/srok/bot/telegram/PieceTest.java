package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;

class PieceTest {

    private static final FileId FILE = new FileId("file");

    @Test
    void aPictureAloneHasItsWordsBelowIt() {
        assertThat(Piece.of(Screen.of("слова").showing(FILE)))
                .containsExactly(new Piece("слова", FILE, true, false, true));
    }

    @Test
    void aPictureStandsAboveWordsWithButtonsWhichCanBeChanged() {
        Screen screen = Screen.of("слова").row(Button.of("Да", "a.b")).showing(FILE);

        assertThat(Piece.of(screen))
                .containsExactly(
                        new Piece("Исполнение планов. Подробности – ниже.", FILE, true, false, false),
                        new Piece("слова", null, false, false, true));
    }

    @Test
    void longWordsStandBelowADocument() {
        String longer = "слово ".repeat(200).strip();

        assertThat(Piece.of(Screen.of(longer).with(FILE)))
                .containsExactly(
                        new Piece("", FILE, false, false, false), new Piece(longer, null, false, false, false));
    }

    @Test
    void buttonsOfADocumentStandUnderIt() {
        Screen screen = Screen.of("слова").row(Button.of("Да", "a.b")).with(FILE);

        assertThat(Piece.of(screen)).containsExactly(new Piece("слова", FILE, false, false, true));
    }

    @Test
    void theLastingMenuComesFirstWhereThereAreButtons() {
        Screen screen = Screen.of("слова").row(Button.of("Да", "a.b")).menu(List.of(List.of("Меню")));

        assertThat(Piece.of(screen)).extracting(Piece::menu).containsExactly(true, false);
    }
}
