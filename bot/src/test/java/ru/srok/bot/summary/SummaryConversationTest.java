package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.Action;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Role;

class SummaryConversationTest extends SummaryRoom {

    @Test
    void showsTheTotals() {
        RoadMap.in(town);

        anna.command("status");

        assertReads("status.txt");
    }

    @Test
    void answersToItsLabelOnTheMenu() {
        RoadMap.in(town);

        assertThat(anna.say("Сводка").screen().html()).contains("Строк плана 7");
    }

    @Test
    void leadsFromTheTotalsToOneReportAndBack() {
        RoadMap.in(town);
        anna.command("status");

        List<String> way = new ArrayList<>(List.of(ScreenText.of(anna.screen())));
        for (String label : List.of("Просрочено 1", "1", "1")) {
            anna.press(label);
            way.add(ScreenText.of(anna.screen()));
        }
        Golden.assertMatches(getClass(), "way.txt", String.join("\n", way));

        for (int i = 2; i >= 0; i--) {
            anna.press("Назад");
            assertThat(ScreenText.of(anna.screen())).isEqualTo(way.get(i));
        }
    }

    @Test
    void showsAReportWithItsFiles() {
        RoadMap.in(town);
        town.filed("2026-04-22", "h2", "Справка и приказ", id("1.3", "i:s2"));
        anna.command("status").press("По школам");
        anna.press("3");
        anna.press("3");
        assertReads("report.txt");

        anna.press("Показать файлы (1)");

        assertThat(anna.screen().attachment()).contains(new FileId("photo"));
        assertThat(anna.screen().html()).isEqualTo("справка.jpg");
    }

    @Test
    void showsTheListsBehindTheTotals() {
        RoadMap.in(town);
        List<String> labels = List.of(
                "По разделам", "По школам", "По специалистам", "Кто молчит 1", "Не подключены 1", "Позвонить 2");
        StringBuilder all = new StringBuilder();
        labels.forEach(label -> {
            anna.command("status").press(label);
            all.append(ScreenText.of(anna.screen())).append("\n");
        });
        Golden.assertMatches(getClass(), "lists.txt", all.toString());
    }

    @Test
    void showsASchoolWithItsHead() {
        RoadMap.in(town);
        anna.command("status").press("По школам");

        anna.press("2");

        assertReads("school.txt");
    }

    @Test
    void writesATextForTheSchoolsChat() {
        RoadMap.in(town);
        anna.command("status").press("Текст для чата");

        assertReads("chat.txt");
        assertThat(anna.screen().html()).doesNotContain("Кузнецова", "Орлов", "Белова", "Гусев");
    }

    @Test
    void asksWhichPlanWhereThereAreTwo() {
        RoadMap.in(town);
        town.row("1", "Дело", "до 30.04.2026", EACH_SCHOOL).switchedOn("Второй план", "2026-03-02");

        anna.command("status");
        ScreenText.assertFits(anna.screen());
        assertReads("plans.txt");
        anna.press("Второй план");
        assertThat(anna.screen().html()).contains("<b>Второй план</b>");
        assertThat(anna.labels()).contains("Другой план");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(anna.command("status").screen().html()).contains("не включён");
    }

    @Test
    void isClosedToHeadsAndOpenToObservers() {
        RoadMap.in(town);
        town.member("olga", "Начальник", Role.OBSERVER, null, "");
        town.joined("olga", 11);

        assertThat(room.person(11).command("status").screen().html()).contains("Строк плана");
        Chat head = room.person(1).command("status");
        assertThat(head.screens()).isEmpty();
        assertThat(head.pressed("1", Action.of(Pages.STATUS, "plan0")).alert()).isTrue();
    }

    private AssignmentId id(String row, String assignee) {
        return town.assignment(row, assignee).id();
    }
}
