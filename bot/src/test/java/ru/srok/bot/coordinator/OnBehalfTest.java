package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.report.Report;

class OnBehalfTest {

    private final Office office = new Office("2025-11-20T06:00:00Z");
    private final Chat chat = office.coordinatorWith("vospitanie.docx");

    @BeforeEach
    void aPlanOfOneSchool() {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say("Школа № 7; Иванова Мария Петровна; директор");
        chat.press("Сохранить");
        chat.say("План");
        chat.press("Кто что делает");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        chat.say("План");
        chat.press("Включить");
        chat.press("Включить");
        chat.press("Не вести");
        chat.press("Включить");
        chat.say("План");
    }

    private List<Assignment> assignments() {
        return office.room.store().assignments().of(office.plan().id());
    }

    @Test
    void whatCameByPhoneIsEnteredForTheSchool() {
        chat.press("Отметить за школу");
        chat.press("Школа № 7");
        String first = chat.labels().get(0);
        chat.press(first);
        chat.press("Сделано");
        chat.say("Провели 12 ноября, 84 ученика");
        chat.press("По телефону");

        assertThat(chat.screen().html()).contains("Записано: Школа № 7");
        Assignment done = assignments().stream()
                .filter(row -> row.state() == AssignmentState.ACCEPTED)
                .findFirst()
                .orElseThrow();
        Report report = office.room
                .store()
                .reports()
                .find(done.lastReport().orElseThrow())
                .orElseThrow();
        assertThat(report.channel()).isEqualTo("phone");
        assertThat(report.text()).contains("84 ученика");
        assertThat(report.onBehalfOf()).isNotNull();
    }

    @Test
    void enteringTwiceReportsOnce() {
        String row = assignments().get(0).id().value();
        chat.pressed("1", Action.of("behalf.enter", row, "done", "mail"));
        chat.pressed("1", Action.of("behalf.enter", row, "done", "mail"));

        assertThat(chat.screen().html()).contains("уже закрыт");
    }

    @Test
    void anotherChannelOrKindIsRefused() {
        String row = assignments().get(0).id().value();
        chat.pressed("1", Action.of("behalf.enter", row, "done", "rumour"));
        chat.pressed("1", Action.of("behalf.enter", row, "perhaps", "mail"));

        assertThat(assignments()).allMatch(one -> one.state() == AssignmentState.NOT_STARTED);
        assertThat(office.room
                        .person(5)
                        .pressed("1", Action.of("behalf.enter", row, "done", "mail"))
                        .alert())
                .isTrue();
    }
}
