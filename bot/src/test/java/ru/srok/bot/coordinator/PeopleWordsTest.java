package ru.srok.bot.coordinator;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;

/** People and schools. */
class PeopleWordsTest extends CoordinatorWords {

    @Test
    void people() throws IOException {
        Chat chat = office.coordinator().called("Координатор");
        office.room.transcript().clear();
        chat.say("Люди");
        chat.press("Ссылки всем");
        chat.press("Добавить");
        chat.say("ну вот");
        chat.say("Школа № 7; Иванова Мария Петровна; директор; +7 912 000-00-00\nчто-то непонятное");
        chat.press("Написать иначе");
        chat.pressed(null, Action.of("people.save"));
        add(chat, PEOPLE);
        add(chat, PEOPLE);
        chat.press("Ссылки всем");
        chat.press("Сделать ссылки");
        chat.say("Люди");
        chat.press("Иванова Мария Петровна");
        chat.press("Ссылка");
        chat.say("Люди");
        chat.press("Иванова Мария Петровна");
        chat.press("Исправить");
        chat.say("х");
        chat.say("Иванова-Петрова Мария Петровна");
        chat.press("Сменился руководитель");
        chat.say("Орлова Вера Сергеевна");
        chat.press("Да, сменить");
        chat.say("Люди");
        chat.press("Лапина Дарья Игоревна");
        chat.press("Убрать");
        chat.press("Да, убрать");
        Member self = office.room.store().members().of(office.workspace().id()).stream()
                .filter(one -> one.role() == Role.COORDINATOR)
                .findFirst()
                .orElseThrow();
        chat.pressed(null, Action.of("people.remove", self.id().value()));

        chapter("Список файлом");
        office.send(
                chat,
                "Школы.csv",
                bytes(
                        "Учреждение;ФИО;Телефон\nШкола № 8;Громова Анна Ильинична;\n"
                                + "Школа № 9;Зимин Олег Олегович;+7 900 000-00-00\nШкола № 2;Сидоров Пётр Ильич;+7 911 000-00-00\n"));
        chat.press("Сохранить");
        office.send(
                chat,
                "Школы 2.csv",
                bytes("Учреждение;ФИО;Телефон\nШкола № 8;Громова Анна Ильинична;\n"
                        + "Школа № 9;Зимин Олег Олегович;\nШкола № 2;Сидоров Пётр Ильич;\n"));
        chat.pressed(null, Action.of("people.sheet-save"));
    }

    @Test
    void schools() {
        Chat chat = switchedOn();
        Member head = office.room.store().members().of(office.workspace().id()).stream()
                .filter(one -> one.role() == Role.HEAD)
                .findFirst()
                .orElseThrow();
        chat.pressed(null, Action.of("people.open", head.id().value()));
        chat.press("Сменился руководитель");
        chat.say("Орлова Вера Сергеевна");
        chat.pressed(null, Action.of("people.open", head.id().value()));
        chat.press("Школа");
        chat.press("Переименовать");
        chat.say("Ш");
        chat.say("Гимназия № 1");
        chat.press("Закрыть школу");
        chat.press("Да, закрыть");
        chat.say("Люди");
        chat.press("Школа № 4");
        chat.press("Назначить руководителя");
        chat.say("Зимина Ольга Олеговна, +7 900 111-22-33");
        new Joining(office.room.store())
                .connect(
                        office.room.person(8).account(),
                        office.room.store().members().find(head.id()).orElseThrow());
        chat.say("Люди");
    }
}
