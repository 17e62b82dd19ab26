package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.report.ReportKind;

class SummaryConversationTest {

    private static final String FRIDAY = "2026-04-24";
    private static final Binding BORIS =
            new Binding(List.of(AssigneeId.of(new MemberId("boris"))), ClosingMode.LEAD, new MemberId("anna"));

    private final ChatRoom room =
            new ChatRoom(morning(FRIDAY), things -> List.of(new SummaryConversation(things.store(), things.ids())));
    private final Municipality town = new Municipality(room.store());
    private Chat anna;

    @BeforeEach
    void connectPeople() {
        town.joined("anna", 10)
                .joined("boris", 2)
                .joined("h1", 1)
                .joined("h2", 3)
                .joined("h4", 4);
        anna = room.person(10);
    }

    private void realisticPlan() {
        town.row("1.1", "Анализ результатов за первое полугодие", "до 31.03.2026", EACH_SCHOOL)
                .row("1.2", "Мониторинг профориентации обучающихся 8–9 классов", "до 22.04.2026", EACH_SCHOOL)
                .row("1.3", "Обновить базу данных одарённых детей", "до 30.04.2026", EACH_SCHOOL)
                .row("2.1", "Совещание с заместителями директоров", "до 15.04.2026", BORIS)
                .row("2.2", "Конкурс «Учитель года»", "ежегодно", BORIS)
                .row("2.3", "Итоговый отчёт", "до 20.12.2026", BORIS)
                .row("3.1", "Сетевое взаимодействие", "до 10.04.2026", Binding.NOBODY)
                .switchedOn("Дорожная карта <МСОКО>", "2026-03-02");
        report("2026-04-01", "h1", "1.1", ReportKind.DONE, "Справка готова");
        report("2026-04-16", "h2", "1.1", ReportKind.DONE, "С опозданием");
        report("2026-04-20", "h1", "1.2", ReportKind.DONE, "Опросили 84 ученика <8–9> классов, справка на фото.");
        report("2026-04-21", "h2", "1.2", ReportKind.CANNOT, "Заболел психолог");
        report("2026-04-22", "boris", "2.1", ReportKind.DONE, "");
        town.reminded("2026-04-20", town.assignment("1.1", "i:s4"));
    }

    private void report(String day, String who, String row, ReportKind kind, String words) {
        String assignee = who.startsWith("h") ? "i:s" + who.substring(1) : "m:" + who;
        town.reported(day, who, kind, words, town.assignment(row, assignee).id());
    }

    private void assertReads(String file) {
        Golden.assertMatches(SummaryConversationTest.class, file, ScreenText.of(anna.screen()));
    }

    @Test
    void showsTheTotals() {
        realisticPlan();

        anna.command("status");

        assertReads("status.txt");
    }

    @Test
    void answersToItsLabelOnTheMenu() {
        realisticPlan();

        assertThat(anna.say("Сводка").screen().html()).contains("Строк плана 7");
    }

    @Test
    void leadsFromTheTotalsToOneReportAndBack() {
        realisticPlan();
        anna.command("status");

        List<String> way = new ArrayList<>(List.of(ScreenText.of(anna.screen())));
        for (String label : List.of("Просрочено 1", "1", "1")) {
            anna.press(label);
            way.add(ScreenText.of(anna.screen()));
        }
        Golden.assertMatches(SummaryConversationTest.class, "way.txt", String.join("\n", way));

        for (int i = 2; i >= 0; i--) {
            anna.press("Назад");
            assertThat(ScreenText.of(anna.screen())).isEqualTo(way.get(i));
        }
    }

    @Test
    void showsAReportWithItsFiles() {
        realisticPlan();
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
        realisticPlan();
        List<String> labels = List.of(
                "По разделам", "По школам", "По специалистам", "Кто молчит 1", "Не подключены 1", "Позвонить 2");
        StringBuilder all = new StringBuilder();
        labels.forEach(label -> {
            anna.command("status").press(label);
            all.append(ScreenText.of(anna.screen())).append("\n");
        });
        Golden.assertMatches(SummaryConversationTest.class, "lists.txt", all.toString());
    }

    @Test
    void showsASchoolWithItsHead() {
        realisticPlan();
        anna.command("status").press("По школам");

        anna.press("2");

        assertReads("school.txt");
    }

    @Test
    void writesATextForTheSchoolsChat() {
        realisticPlan();
        anna.command("status").press("Текст для чата");

        assertReads("chat.txt");
        assertThat(anna.screen().html()).doesNotContain("Кузнецова", "Орлов", "Белова", "Гусев");
    }

    @Test
    void sumsUpTheWeek() {
        realisticPlan();
        anna.command("digest");

        assertReads("digest.txt");
    }

    @Test
    void sumsUpManyPlansInOneMessage() {
        String longest = "Очень <длинное> название & ещё ".repeat(10);
        for (int plan = 0; plan < 10; plan++) {
            for (int i = 1; i <= 6; i++) {
                town.row("1.2.3.4.5.6.7.8.9.10." + i, longest, "до 28.04.2026", EACH_SCHOOL)
                        .row("2.2.3.4.5.6.7.8.9.10." + i, longest, "до 10.04.2026", EACH_SCHOOL);
            }
            town.switchedOn(longest, "2026-03-02");
        }

        anna.command("digest");

        ScreenText.assertFits(anna.screen());
        assertThat(anna.screen().html()).endsWith("… и ещё 2 плана");
    }

    @Test
    void asksWhichPlanWhereThereAreTwo() {
        realisticPlan();
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
        assertThat(anna.command("digest").screen().html()).contains("сводка пуста");
    }

    @Test
    void isClosedToHeadsAndOpenToObservers() {
        realisticPlan();
        town.member("olga", "Начальник", Role.OBSERVER, null, "");
        town.joined("olga", 11);

        assertThat(room.person(11).command("status").screen().html()).contains("Строк плана");
        Chat head = room.person(1).command("status");
        assertThat(head.screens()).isEmpty();
        assertThat(head.pressed("1", Action.of(Pages.STATUS, "plan0")).alert()).isTrue();
    }

    @Test
    void everyPageFitsWithTheLongestTitles() {
        String longest = "Очень <длинное> название & ещё ".repeat(10);
        for (int i = 1; i <= 12; i++) {
            town.row("1.2.3.4.5.6.7.8.9." + i, longest, i % 2 == 0 ? "до 30.04.2026" : "до 01.04.2026", EACH_SCHOOL);
        }
        town.row("2", longest, "до 01.04.2026", BORIS).switchedOn(longest, "2026-03-02");
        town.reported(
                "2026-04-21",
                "h1",
                ReportKind.DONE,
                "<длинный> отчёт & ".repeat(300),
                id("1.2.3.4.5.6.7.8.9.2", "i:s1"));
        town.reported("2026-04-21", "h1", ReportKind.CANNOT, longest.repeat(5), id("1.2.3.4.5.6.7.8.9.1", "i:s1"));

        Set<Action> seen = new HashSet<>();
        Deque<Screen> toRead = new ArrayDeque<>(List.of(anna.command("status").screen()));
        toRead.add(anna.command("digest").screen());
        while (!toRead.isEmpty() && seen.size() < 120) {
            Screen screen = toRead.poll();
            ScreenText.assertFits(screen);
            screen.rows().stream().flatMap(List::stream).map(Button::action).forEach(action -> {
                String where = action.name()
                        + action.arguments()
                                .subList(0, Math.min(3, action.arguments().size()));
                if (seen.add(Action.of(where))) {
                    anna.pressed("1", action);
                    toRead.add(anna.screen());
                }
            });
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private AssignmentId id(String row, String assignee) {
        return town.assignment(row, assignee).id();
    }
}
