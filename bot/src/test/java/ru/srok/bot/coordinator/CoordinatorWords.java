package ru.srok.bot.coordinator;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Activity;

/** What a coordinator reads, as conversations in files beside this class that are called as its tests. */
abstract class CoordinatorWords {

    static final String PEOPLE = "Школа № 1; Иванова Мария Петровна; директор; +7 912 000-00-00\n"
            + "Школа № 2; Сидоров Пётр Ильич; директор\nШкола № 3 … Школа № 4\nЛапина Дарья Игоревна; методист";

    Office office = new Office("2025-11-20T06:00:00Z");

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        office.room.transcript().assertReads(test);
    }

    void chapter(String title) {
        office.room.transcript().chapter(title);
    }

    /** A coordinator with a plan; what was said so far is told elsewhere. */
    Chat withPlan() {
        Chat chat = office.coordinatorWith("vospitanie.docx").called("Координатор");
        office.room.transcript().clear();
        return chat;
    }

    Chat withPeople() {
        Chat chat = withPlan();
        add(chat, PEOPLE);
        office.room.transcript().clear();
        return chat;
    }

    Chat switchedOn() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Кто что делает");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        chat.say("План");
        chat.press("Включить");
        chat.press("Включить");
        chat.press("Исполнено ранее");
        chat.press("Включить");
        office.room.transcript().clear();
        return chat;
    }

    static void add(Chat chat, String lines) {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say(lines);
        chat.press("Сохранить");
    }

    void row(Chat chat, String action, Activity row, String... more) {
        java.util.List<String> arguments = new java.util.ArrayList<>(
                java.util.List.of(office.plan().id().value(), row.id().value()));
        arguments.addAll(java.util.List.of(more));
        chat.pressed(null, new Action(action, arguments));
    }

    Activity row(String title) {
        return office.plan().activities().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static InputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
