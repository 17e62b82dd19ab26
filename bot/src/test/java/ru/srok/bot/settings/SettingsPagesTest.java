package ru.srok.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        StringBuilder pages = new StringBuilder(chief.shown());
        for (String page : PAGES) {
            chief.chat.press(page);
            pages.append("--- ").append(page).append("\n").append(chief.shown());
            chief.chat.press("Назад");
        }
        Golden.assertMatches(SettingsPagesTest.class, "pages.txt", pages.toString());
    }

    @Test
    void everyPageSaysWhatWasChosen() {
        choose("Часовой пояс", "Омск (МСК+3)");
        choose("Утреннее сообщение", "8:30");
        choose("Сводка", "Пятница");
        choose("Тихие часы", "19:00–8:00");
        type("Тихие даты", "Добавить даты", "11 июня, 31.12");
        choose("Отпуска", "1\u00a0июля – 31\u00a0июля");
        choose("Регион", "Татарстан");
        type("Свои дни", "Добавить выходной", "2–8 мая");
        type("Свои дни", "Добавить рабочий", "25 апреля");
        type("Четверти", "1 четверть", "1 сентября – 31 октября");
        chief.chat.command("settings");
        StringBuilder pages = new StringBuilder(chief.shown());
        for (String page : List.of("Тихие даты", "Свои дни", "Четверти")) {
            chief.chat.press(page);
            pages.append("--- ").append(page).append("\n").append(chief.shown());
            chief.chat.press("Назад");
        }
        Golden.assertMatches(SettingsPagesTest.class, "changed.txt", pages.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Часовой пояс",
                "Утреннее сообщение",
                "Сводка",
                "Тихие часы",
                "Тихие даты",
                "Отпуска",
                "Свои дни",
                "Регион",
                "Четверти",
                "Напоминания"
            })
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

    private void choose(String page, String choice) {
        chief.chat.command("settings");
        chief.chat.press(page);
        chief.chat.press(choice);
    }

    private void type(String page, String button, String words) {
        choose(page, button);
        chief.chat.say(words);
    }
}
