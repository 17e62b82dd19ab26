package ru.srok.messages.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.messages.Messages;

class SheetSentencesTest {

    /** Excel's limit for the text of a warning. */
    private static final int LONGEST_HINT = 255;

    @Test
    void namesTheCellThatIsNoDate() {
        assertThat(SheetSentences.problem("NOT_A_DATE", "E14", "32.13.2025"))
                .isEqualTo("Ячейка E14: «32.13.2025» – это не дата");
    }

    @Test
    void namesTheCellOfALineWithoutTitle() {
        assertThat(SheetSentences.problem("TITLE_MISSING", "D7", "")).isEqualTo("Ячейка D7: нет названия мероприятия");
    }

    @Test
    void shortensWhatIsPrinted() {
        assertThat(SheetSentences.problem("ROW_REPEATED", "B7", "слово ".repeat(40)))
                .hasSizeLessThan(130)
                .contains("…»");
    }

    @Test
    void keepsAPictureOfTwoCharactersWhole() {
        assertThat(SheetSentences.problem("NOT_A_DATE", "E14", "😀".repeat(40)))
                .isEqualTo("Ячейка E14: «" + "😀".repeat(40) + "» – это не дата");
        assertThat(SheetSentences.problem("NOT_A_DATE", "E14", "😀".repeat(80)))
                .isEqualTo("Ячейка E14: «" + "😀".repeat(59) + "…» – это не дата");
    }

    @Test
    void namesOneMissingColumn() {
        assertThat(SheetSentences.refusal("HEADS_MISSING", List.of("Дата")))
                .isEqualTo("В таблице нет столбца «Дата». Верните его или возьмите таблицу у бота заново.");
    }

    @Test
    void namesSeveralMissingColumns() {
        assertThat(SheetSentences.refusal("HEADS_MISSING", List.of("Дата", "Куратор")))
                .isEqualTo("В таблице нет столбцов «Дата», «Куратор». Верните их или возьмите таблицу у бота заново.");
    }

    @Test
    void explainsAForeignTable() {
        assertThat(SheetSentences.refusal("FOREIGN", List.of())).startsWith("Это не та таблица");
    }

    @Test
    void countsTheProblemsThatAreNotShown() {
        assertThat(SheetSentences.problems(List.of("а", "б", "в"), 2)).isEqualTo("а\nб\n… и ещё 1");
        assertThat(SheetSentences.problems(List.of("а", "б"), 2)).isEqualTo("а\nб");
    }

    @Test
    void offersTheModesInTheirOrder() {
        assertThat(SheetSentences.modes())
                .containsOnlyKeys("LEAD", "EACH", "AT_LEAST 2", "ANY_ONE", "EXTERNAL")
                .containsValue("Не менее 2")
                .containsEntry("EXTERNAL", "Внешний, не напоминать");
    }

    @Test
    void headsAreDistinct() {
        List<String> heads = Arrays.stream(SheetText.values())
                .map(Enum::name)
                .filter(name -> name.startsWith("HEAD_"))
                .map(name -> SheetSentences.head(name.substring("HEAD_".length())))
                .toList();
        assertThat(heads).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void hintsFitIntoExcelsWarning() {
        assertThat(Messages.say(SheetText.LOCKED_HINT)).hasSizeLessThan(LONGEST_HINT);
        assertThat(Messages.say(SheetText.MODE_HINT)).hasSizeLessThan(LONGEST_HINT);
    }
}
