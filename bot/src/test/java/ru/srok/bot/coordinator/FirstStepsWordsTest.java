package ru.srok.bot.coordinator;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.chat.Action;

/** First contact, and files with plans. */
class FirstStepsWordsTest extends CoordinatorWords {

    @Test
    void firstContact() {
        Chat chat = office.room.person(1).called("Координатор").start("");
        Chat late = office.room.person(2).called("Второй").start("");
        chat.press("Я координатор");
        chat.say("аб");
        chat.say("Управление образования Заречного района\nПетрова Анна Ивановна");
        late.press("Я координатор");
        late.start("");
        chat.press("Москва (МСК)");
        chat.command("plan");
        chat.command("help");
        chat.say("что дальше?");
        chat.start("");
    }

    @Test
    void firstContactWithoutAName() {
        Chat chat = office.room.person(1).called("Координатор").start("");
        chat.press("Я координатор");
        chat.say("Управление образования Заречного района");
        chat.press("Москва (МСК)");
        chat.say("Петрова Анна Ивановна");
    }

    @Test
    void firstContactByCode() {
        office = new Office("2025-11-20T06:00:00Z", FirstCode.of("4812-7734"));
        Chat chat = office.room.person(1).called("Координатор").start("");
        chat.say("0000");
        chat.say("4812-7734");
    }

    @Test
    void planFiles() throws IOException {
        Chat chat = office.coordinator().called("Координатор");
        office.room.transcript().clear();
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));
        office.send(chat, "письмо.docx", bytes("Привет"));
        office.send(chat, "пусто.docx", bytes(""));
        SentFile one = new SentFile("document", "план.docx", 5, null, SentFile.Problem.NOT_RECEIVED);
        SentFile large = new SentFile("document", "план.pdf", 50_000_000, null, SentFile.Problem.TOO_LARGE);
        chat.send(null, new MessagePart("a", "", one), new MessagePart("b", "", large));
        chat.send(null, new MessagePart("a", "", one));
        chat.send(null, new MessagePart("b", "", large));

        chapter("Второй план");
        office.send(chat, Office.SAMPLES.resolve("korrupciya.docx"));
        chat.say("План");

        chapter("Удалить черновик");
        chat.pressed(null, Action.of("plan.open", office.plan().id().value()));
        chat.press("Удалить черновик");
        chat.press("Да, удалить");
    }
}
