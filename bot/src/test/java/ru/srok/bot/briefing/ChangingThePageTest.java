package ru.srok.bot.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.morning;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.chat.Action;

/** Lines of the page are changed. */
class ChangingThePageTest extends FridayDesk {

    @Test
    void changesLinesUntilThePageIsAsItShouldBe() {
        List<String> way = new ArrayList<>();
        open();
        anna.press("Изменить строки");
        way.add(ScreenText.of(anna.screen()));
        anna.press("Управление: 2");
        way.add(ScreenText.of(anna.screen()));
        anna.press("1");
        way.add(ScreenText.of(anna.screen()));
        anna.press("Изменить слова");
        anna.say("Сводный отчёт <сдадим> 27 апреля");
        anna.press("2");
        anna.press("Скрыть");
        anna.press("Добавить строку");
        anna.say("Отдел кадров: ждём приказ");
        way.add(ScreenText.of(anna.screen()));
        anna.press("Показать страницу");

        Golden.assertMatches(getClass(), "editing.txt", String.join("\n", way));
        assertThat(page())
                .contains(
                        "Сводный отчёт <сдадим> 27 апреля", "Отдел кадров: ждём приказ", "Просрочено в управлении (2)")
                .doesNotContain("ждём данные области\n", "питании");
    }

    @Test
    void takesChangesBack() {
        open();
        String before = page();
        anna.press("Изменить строки");
        anna.press("Школы: 3");
        anna.press("1");
        anna.press("Скрыть");
        anna.press("1");
        anna.press("Вернуть");
        anna.press("2");
        anna.press("Изменить слова");
        anna.say("Другая школа");
        anna.press("2");
        anna.press("Как было");
        anna.press("Добавить строку");
        anna.say("Лишняя");
        anna.press("4");
        anna.press("Удалить");
        anna.press("Показать страницу");

        assertThat(page()).isEqualTo(before);
        assertThat(draft().edits()).isEmpty();
    }

    @Test
    void keepsChangesForTheWeekAndBeginsTheNextOneAnew() {
        open();
        anna.press("Изменить строки");
        anna.press("Решения: 3");
        anna.press("Добавить строку");
        anna.say("Своё решение");
        room.clock().runFrom(morning("2026-04-26"));
        assertThat(Week.text(room.store(), open().screen().attachment().orElseThrow()))
                .contains("Своё решение");

        room.clock().runFrom(morning("2026-04-27"));
        assertThat(Week.text(room.store(), open().screen().attachment().orElseThrow()))
                .doesNotContain("Своё решение");
    }

    @Test
    void asksAgainForWordsThatAreTooLongAndForFilesInTheirPlace() {
        open();
        anna.press("Изменить строки");
        anna.press("Изменения: 0");
        anna.press("Добавить строку");
        anna.say("длинно ".repeat(60));
        assertThat(anna.screen().html()).startsWith("Слишком длинно");
        anna.say("Короче");
        anna.press("Показать страницу");
        assertThat(page()).contains("Изменения в плане за неделю (1)", "Короче");
    }

    @Test
    void saysWhatIsThereNowWhereALineIsGone() {
        open();
        anna.pressed("1", Action.of(PageEditing.LINE, "LATE", "nowhere"));

        assertThat(anna.screen().html()).startsWith("<b>Управление</b>");
    }
}
