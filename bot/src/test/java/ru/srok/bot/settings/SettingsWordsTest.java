package ru.srok.bot.settings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.PlanStatus;

/** What a coordinator reads where she types settings, rightly and wrongly. */
class SettingsWordsTest {

    private final Chief chief = new Chief("2026-03-05T09:00:00Z");
    private final Chat chat = chief.chat.called("Координатор");

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        chief.room.transcript().assertReads(test);
    }

    private void type(String page, String button, String... words) {
        chat.command("settings");
        chat.press(page);
        chat.press(button);
        for (String typed : words) {
            chat.say(typed);
        }
    }

    @Test
    void typedSettings() {
        type("Утренний обход", "Другое время", "рано", "6:00", "7:30");
        type("Сводка", "Другое время", "23:00", "9:30");
        type("Тихие часы", "Другие часы", "ночью", "с 7:00 до 9:00", "с 8:30 до 10:00", "с 21:00 до 7:00");
        chat.command("settings");
        chat.press("Тихие часы");
        chat.press("Без тихих часов");
        type("Тихие даты", "Добавить даты", "как-нибудь", "1 марта 2026", "11 июня");
        type("Отпуска", "Другие даты", "летом", "1 июля – 15 августа");
        type("Свои дни", "Добавить выходной", "8 марта", "5 мая");
        type("Свои дни", "Добавить рабочий", "6 мая", "25 апреля");
        type("Четверти", "1 четверть", "1 сентября", "1 сентября – 31 мая");
    }

    @Test
    void reminders() {
        chat.pressed(null, Action.of("policy.plan", "plan"));
        chat.press("Реже");
        chat.pressed(null, Action.of("policy.row", "plan", "a1.1"));
        chat.press("☐ в сам день");
        chat.press("☑ после срока");
        chat.pressed(null, Action.of("policy.plan", "plan"));
        for (String what : new String[] {"за 3 рабочих дня", "после срока"}) {
            chat.press("☑ " + what);
        }
        chat.press("☐ после срока");
        chief.store()
                .plans()
                .save(chief.planNow()
                        .withStatus(PlanStatus.CLOSED, chief.room.clock().instant()));
        chat.command("settings");
        chat.press("Напоминания");
    }
}
