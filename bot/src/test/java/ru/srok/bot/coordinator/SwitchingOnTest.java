package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.SwitchOnPreview;

class SwitchingOnTest {

    private static final String NOW = "2025-11-20T06:00:00Z";

    @Test
    void aDocumentBecomesADraftWithItsFigures() {
        Office office = new Office(NOW);
        Chat chat = office.coordinatorWith("vospitanie.docx");

        assertThat(office.plan().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(chat.screen().html()).contains("17 мероприятий").contains("Это черновик");
        assertThat(chat.labels())
                .contains("Кто что делает", "Excel", "Показать строки", "Что уйдёт завтра", "Включить");
    }

    @Test
    void theSameFileIsNotReadTwice() {
        Office office = new Office(NOW);
        Chat chat = office.coordinatorWith("vospitanie.docx");
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));

        assertThat(office.plans()).hasSize(1);
        assertThat(chat.screens()).anyMatch(screen -> screen.html().contains("уже загружен"));
    }

    @Test
    void aFileThatIsNoPlanIsExplained() throws IOException {
        Office office = new Office(NOW);
        Chat chat = office.coordinator();
        office.send(chat, "письмо.docx", new ByteArrayInputStream("Привет".getBytes(StandardCharsets.UTF_8)));

        assertThat(office.plans()).isEmpty();
        assertThat(chat.screen().html()).contains("Внутри файла не то");
    }

    @Test
    void thePastIsDecidedBeforeAnybodyIsReminded() {
        Office office = new Office(NOW);
        office.tomorrow.add(new SwitchOnPreview.Line("Школа № 7", 2));
        Chat chat = office.coordinatorWith("vospitanie.docx");

        chat.press("Что уйдёт завтра");
        assertThat(chat.screen().html())
                .contains("пт\u00a021")
                .contains("Школа № 7 – 2 поручения")
                .contains("молчит");
        chat.press("Включить");
        assertThat(office.plan().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(chat.labels()).contains("Исполнено ранее", "Запросить до чт\u00a004.12.2025", "Не вести");
        chat.press("Не вести");
        assertThat(office.plan().pastChoice()).contains(PastChoice.IGNORE);
        chat.press("Включить");
        assertThat(office.plan().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(chat.screen().html()).contains("8:00");
    }

    @Test
    void theListsBehindTheFiguresCountAsTheFiguresDo() {
        Chat chat = new Office(NOW).coordinatorWith("vospitanie.docx");
        chat.press("Что уйдёт завтра");
        chat.press("Не поручено (17)");
        assertThat(chat.screen().html()).contains("из 17");
        chat.press("К плану");
        chat.press("Что уйдёт завтра");
        chat.press("Без даты (5)");
        assertThat(chat.screen().html()).contains("из 5");
    }

    @Test
    void switchingOnTwiceChangesNothing() {
        Office office = new Office(NOW);
        Chat chat = office.coordinatorWith("vospitanie.docx");
        String id = office.plan().id().value();
        chat.pressed("1", Action.of("switch.past", id, "done"));
        chat.pressed("1", Action.of("switch.on", id));
        chat.pressed("1", Action.of("switch.on", id));
        chat.pressed("1", Action.of("switch.past", id, "ask"));

        assertThat(chat.screen().html()).contains("уже включён");
        assertThat(office.plan().pastChoice()).contains(PastChoice.DONE_EARLIER);
        assertThat(office.room.store().outbox().in(ru.srok.domain.chat.OutboxMessage.State.WAITING))
                .isEmpty();
    }

    @Test
    void aStrangerCanNeitherSendAPlanNorSwitchItOn() {
        Office office = new Office(NOW);
        office.coordinatorWith("vospitanie.docx");
        Chat stranger = office.room.person(2).start("");
        office.send(stranger, Office.SAMPLES.resolve("korrupciya.docx"));

        assertThat(office.plans()).hasSize(1);
        String id = office.plan().id().value();
        assertThat(stranger.pressed("1", Action.of("switch.on", id)).alert()).isTrue();
        assertThat(office.plan().status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void aDraftCanBeThrownAwayAndSentAgain() {
        Office office = new Office(NOW);
        Chat chat = office.coordinatorWith("vospitanie.docx");
        chat.press("Удалить черновик");
        chat.press("Да, удалить");
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));

        assertThat(office.plans()).hasSize(2);
        assertThat(office.plan().status()).isEqualTo(PlanStatus.DRAFT);
    }
}
