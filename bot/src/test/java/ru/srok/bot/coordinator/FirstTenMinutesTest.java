package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.ResponsiblePhrase;
import ru.srok.domain.plan.SwitchOnPreview;

/** The whole walk from the first word to a plan that is carried out. */
class FirstTenMinutesTest {

    private final Office office = new Office("2025-11-20T06:00:00Z");

    @Test
    void aCoordinatorWithThreeSchoolsSwitchesAPlanOn() {
        Chat chat = office.coordinatorWith("vospitanie.docx");
        answerQuestions(chat);
        addPeople(chat);
        bind(chat);
        lookAround(chat);
        office.tomorrow.add(new SwitchOnPreview.Line("Школа № 1, Иванова Мария Петровна", 2));
        chat.command("plan");
        chat.press("Включить");
        chat.press("Включить");
        chat.press("Не вести");
        assertThat(assignments()).isEmpty();
        chat.press("Включить");

        assertThat(office.plan().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(assignments()).isNotEmpty();
        correct(chat);
        chat.screens().forEach(Limits::keptBy);
    }

    private void answerQuestions(Chat chat) {
        chat.press("Вопросы (" + DeadlineQuestion.of(office.plan()).size() + ")");
        chat.press("10 июня и 10 декабря");
        chat.press("Пропустить");
        chat.press("Написать срок");
        chat.say("ерунда");
        chat.say("до 25 мая");
        chat.press("Да, верно");
        chat.press("К плану");
    }

    private static void addPeople(Chat chat) {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say("Школа № 1; Иванова Мария Петровна; директор; +7 912 000-00-00\nШкола № 2 … Школа № 3");
        chat.press("Сохранить");
        chat.press("Ссылки всем");
        chat.press("Сделать ссылки");
        chat.say("Люди");
        chat.press("Иванова Мария Петровна");
        chat.press("Ссылка");
    }

    private void bind(Chat chat) {
        chat.say("План");
        chat.press("Кто что делает");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        chat.press("К списку");
        chat.press("Громов К.С.");
        chat.press("Громов К.С. – добавить сотрудника");
        Activity row = ResponsiblePhrase.of(office.plan()).get(0).rows().get(0);
        chat.pressed(
                "1", Action.of("row.open", office.plan().id().value(), row.id().value()));
        chat.press("Ответственный");
        chat.press("Выбрать школы");
        chat.press("☐ Школа № 2");
        chat.press("☐ Школа № 3");
        chat.press("Готово");
        chat.press("Чей отчёт нужен");
        chat.press("Хватит одного");
    }

    private static void lookAround(Chat chat) {
        chat.command("plan");
        chat.press("Показать строки");
        chat.press("Дальше");
        chat.command("plan");
        chat.press("Excel");
        chat.command("help");
        chat.say("что дальше?");
    }

    private void correct(Chat chat) {
        Assignment first = assignments().get(0);
        chat.pressed(
                "1",
                Action.of(
                        "row.open", office.plan().id().value(), first.activity().value()));
        chat.press("Срок");
        chat.say("до 25 декабря");
        chat.press("Да, верно");
        assertThat(assignments())
                .anyMatch(one ->
                        one.activity().equals(first.activity()) && one.due().getDayOfMonth() == 25);
        chat.press("Исключить");
        chat.say("приказ № 41 от 21.04");
        assertThat(assignments().stream().filter(one -> one.activity().equals(first.activity())))
                .noneMatch(one -> one.state().isOpen());
        chat.command("plan");
    }

    private List<Assignment> assignments() {
        return office.room.store().assignments().of(office.plan().id());
    }
}
