package ru.srok.bot.coordinator;

import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.SwitchOnPreview;

/** A plan is switched on, and reported for others. */
class SwitchingOnWordsTest extends CoordinatorWords {

    @Test
    void switchingOn() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Что уйдёт завтра");
        for (int i = 1; i <= 25; i++) {
            office.tomorrow.add(new SwitchOnPreview.Line("Школа № " + i, i));
        }
        chat.say("План");
        chat.press("Что уйдёт завтра");
        chat.press("Без даты (5)");
        chat.say("План");
        chat.press("Включить");
        chat.press("Включить");
        chat.press("Запросить до чт 04.12.2025");
        chat.press("Изменить решение о прошлом");
        chat.press("Не вести");
        chat.press("Изменить решение о прошлом");
        chat.press("Исполнено ранее");
        chat.press("Включить");
        chat.pressed(null, Action.of("switch.on", office.plan().id().value()));
        chat.say("План");
    }

    @Test
    void onBehalfOfASchool() {
        Chat chat = switchedOn();
        chat.say("План");
        chat.press("Отметить за школу");
        chat.press("Школа № 2");
        chat.press(chat.labels().get(0));
        chat.press("Сделано не всё");
        chat.press("Без слов");
        chat.press("Письмом");
        chat.press("Отметить ещё");
        chat.press("Школа № 2");
        chat.press(chat.labels().get(0));
        chat.press("Сделано");
        chat.say("Провели 12 ноября, 84 ученика");
        chat.press("По телефону");
        Assignment done = office.room.store().assignments().of(office.plan().id()).stream()
                .filter(one -> !one.state().isOpen())
                .findFirst()
                .orElseThrow();
        chat.pressed(null, Action.of("behalf.enter", done.id().value(), "done", "mail"));
    }
}
