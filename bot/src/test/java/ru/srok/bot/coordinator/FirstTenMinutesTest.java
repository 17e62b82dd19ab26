package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.ResponsiblePhrase;
import ru.srok.domain.plan.SwitchOnPreview;

/** The whole walk from the first word to a plan that is carried out; its texts are left to be read by people. */
class FirstTenMinutesTest {

    private final Office office = new Office("2025-11-20T06:00:00Z");

    @Test
    void aCoordinatorWithThreeSchoolsSwitchesAPlanOn() throws IOException {
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
        leave(chat, "walk.txt");
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
        chat.press("Как закрывается");
        chat.press("Любой один");
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

    @ParameterizedTest
    @ValueSource(strings = {"000.docx", "001.docx", "002.docx", "003.docx", "004.docx"})
    void everyScreenOfARealPlanFits(String name) {
        Path file = Office.SAMPLES.resolve("../../../shared/plans").resolve(name);
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(file));
        Chat chat = office.coordinator();
        office.send(chat, file);
        String plan = office.plan().id().value();
        for (DeadlineQuestion question : DeadlineQuestion.of(office.plan())) {
            chat.pressed("1", Action.of("question.open", plan, question.id().value()));
        }
        for (Activity row : office.plan().activities()) {
            chat.pressed("1", Action.of("row.open", plan, row.id().value()));
        }
        for (int page = 0; page < 20; page++) {
            chat.pressed("1", Action.of("row.list", plan, "ALL", Integer.toString(page)));
            chat.pressed("1", Action.of("whose.list", plan, Integer.toString(page)));
        }
        for (ResponsiblePhrase phrase : ResponsiblePhrase.of(office.plan())) {
            chat.pressed(
                    "1",
                    Action.of("whose.open", plan, phrase.rows().get(0).id().value(), Integer.toString(phrase.place())));
        }
        chat.pressed("1", Action.of("switch.preview", plan));

        chat.screens().forEach(Limits::keptBy);
    }

    /** Leaves what was said under target/. */
    private static void leave(Chat chat, String name) throws IOException {
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("srok.root", "..")).resolve("bot/target/coordinator"));
        Files.writeString(
                folder.resolve(name),
                chat.screens().stream().map(FirstTenMinutesTest::drawn).collect(Collectors.joining("\n\n")));
    }

    private static String drawn(Screen screen) {
        String buttons = screen.rows().stream()
                .map(row -> row.stream().map(Button::label).collect(Collectors.joining("] [", "[", "]")))
                .collect(Collectors.joining("\n"));
        String file = screen.attachment().isPresent() ? "(файл) " : "";
        return file + screen.html() + (buttons.isEmpty() ? "" : "\n" + buttons) + "\n--------";
    }
}
