package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.file.FileId;
import ru.srok.domain.report.ReportStatus;

class AssigneeStoryTest {

    private final SchoolTown town = new SchoolTown()
            .row("2.3.8", "Профориентация детей-инвалидов, 1 квартал", "март 2026", "i:s1", "i:s2")
            .row("1.4.5", "Мониторинг профориентации", "до 30.04.2026", "i:s1", "i:s2")
            .row("1.3.12", "Обновить базу одарённых детей", "май 2026", "i:s1")
            .on();

    static MessagePart photo(String message, String caption) {
        return new MessagePart(
                message, caption, new SentFile("photo", "photo.jpg", 1000, new FileId("f" + message), null));
    }

    @Test
    void aHeadOpensTheLinkAndReports() {
        town.joined("boris", 2);
        Chat head = town.room.person(7).start(town.link("h1"));
        assertThat(head.screen().html()).contains("Директорова Мария Петровна", "Школа № 1");

        head.press("Да, это я");
        assertThat(head.screen().html())
                .contains("Опоздали", "1) Профориентация", "(п. 2.3.8)", "чт\u00a030\u00a0апреля");
        head.press("2");
        assertThat(head.screen().html()).contains("Мониторинг профориентации", "Справка", "Борисов");
        head.press("Отчитаться");
        assertThat(head.screen().html()).contains("Ждут: Справка", "Списки детей не присылайте");
        head.say("Опросили 84 ученика 8–9 классов");
        head.send(null, photo("p1", ""), photo("p2", "в спортзале"));
        assertThat(head.screen().html()).contains("Опросили 84", "в спортзале", "Фото: 2");
        head.press("Сделано, отправить");

        assertThat(head.screen().html()).contains("Отчёт сохранён", "п. 1.4.5", "сделано", "осталось: 1 (п. 2.3.8)");
        assertThat(town.state("1.4.5", "i:s1")).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(town.state("1.4.5", "i:s2")).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(town.reports(ReportStatus.SENT)).hasSize(1);
    }

    @Test
    void oneReportClosesSeveralRows() {
        Chat head = town.joined("h1", 7).say("отчитаться");

        head.press("☐ 2.3.8 Профориентация детей-инвалидо…");
        assertThat(head.labels()).contains("☑ 2.3.8 Профориентация детей-инвалидо…");
        head.press("☐ 1.4.5 Мониторинг профориентации");
        head.press("Дальше");
        head.press("Сделано, отправить");

        assertThat(List.of(town.state("2.3.8", "i:s1"), town.state("1.4.5", "i:s1")))
                .containsOnly(AssignmentState.ACCEPTED);
        assertThat(town.state("1.3.12", "i:s1")).isEqualTo(AssignmentState.NOT_STARTED);
    }
}
