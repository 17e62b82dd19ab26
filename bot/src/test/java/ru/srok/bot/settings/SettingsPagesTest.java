package ru.srok.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import ru.srok.bot.Golden;
import ru.srok.domain.chat.Button;

class SettingsPagesTest {

    private static final List<String> PAGES = List.of(
            "Часовой пояс",
            "Утреннее сообщение",
            "Сводка",
            "Тихие часы",
            "Тихие даты",
            "Отпуска",
            "Свои дни",
            "Регион",
            "Четверти",
            "Напоминания");

    private final Chief chief = new Chief("2026-03-05T09:00:00Z");

    @BeforeEach
    void open() {
        chief.chat.command("settings");
    }

    @Test
    void everyPageSaysWhatHolds() {
        assertRead(PAGES, "pages.txt");
    }

    @Test
    void everyPageSaysWhatWasChosen() {
        chief.choose("Часовой пояс", "Омск (МСК+3)");
        chief.choose("Утреннее сообщение", "8:30");
        chief.choose("Сводка", "Пятница");
        chief.choose("Тихие часы", "19:00–8:00");
        chief.type("Тихие даты", "Добавить даты", "11 июня, 31.12");
        chief.choose("Отпуска", "1\u00a0июля – 31\u00a0июля");
        chief.choose("Регион", "Татарстан");
        chief.type("Свои дни", "Добавить выходной", "2–8 мая");
        chief.type("Свои дни", "Добавить рабочий", "25 апреля");
        chief.type("Четверти", "1 четверть", "1 сентября – 31 октября");
        chief.chat.command("settings");
        assertRead(List.of("Тихие даты", "Свои дни", "Четверти"), "changed.txt");
    }

    private void assertRead(List<String> pages, String file) {
        StringBuilder text = new StringBuilder(chief.shown());
        for (String page : pages) {
            chief.chat.press(page);
            text.append("--- ").append(page).append("\n").append(chief.shown());
            chief.chat.press("Назад");
        }
        Golden.assertMatches(SettingsPagesTest.class, file, text.toString());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void backLosesNothingAndButtonsFit(String page) {
        String before = chief.shown();
        chief.chat.press(page);
        assertThat(chief.chat.labels()).hasSizeLessThanOrEqualTo(13).last().isEqualTo("Назад");
        chief.chat.screen().rows().forEach(row -> {
            assertThat(row).hasSizeLessThanOrEqualTo(2);
            assertThat(row)
                    .extracting(Button::label)
                    .allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(60));
        });
        chief.chat.press("Назад");
        assertThat(chief.shown()).isEqualTo(before);
    }

    @Test
    void onlyACoordinatorGetsThere() {
        var stranger = chief.room.person(2);
        stranger.command("settings");
        assertThat(stranger.screens()).isEmpty();
        assertThat(stranger.pressed("1", ru.srok.domain.chat.Action.of("settings.region-set", "16"))
                        .alert())
                .isTrue();
        assertThat(chief.settings().region()).isEmpty();
    }
}
