package ru.srok.bot.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.WORKSPACE;
import static ru.srok.bot.summary.Municipality.morning;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.briefing.Briefing;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.FridayPage;
import ru.srok.domain.briefing.PlanChanges;
import ru.srok.domain.briefing.PlanStanding;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.domain.summary.Summaries;

class BriefingConversationTest {

    private final ChatRoom room = new ChatRoom(
            morning(Week.FRIDAY),
            things ->
                    List.of(new BriefingConversation(things.store(), new Briefings(things.store(), PlanChanges.NONE))));
    private final Briefings briefings = new Briefings(room.store(), PlanChanges.NONE);
    private final FridayPage friday = new FridayPage(room.store(), briefings);
    private final Municipality town = new Municipality(room.store());
    private final Chat anna = room.person(10);

    @BeforeEach
    void connectPeople() {
        town.joined("anna", 10).joined("boris", 2).joined("h1", 1).joined("h2", 3);
        town.member("olga", "Громова Ольга Андреевна", Role.OBSERVER, null, "");
        Week.of(town);
    }

    private Chat open() {
        anna.pressed("1", Action.of(BriefingConversation.OPEN));
        return anna;
    }

    private String page() {
        return Week.text(room.store(), file());
    }

    private FileId file() {
        return anna.screen().attachment().orElseThrow();
    }

    private BriefingDraft draft() {
        return room.store()
                .briefingDrafts()
                .find(BriefingDraft.of(
                                WORKSPACE,
                                morning(Week.FRIDAY).atZone(Municipality.ZONE).toLocalDate())
                        .id())
                .orElseThrow();
    }

    private List<OutboxMessage> toChief() {
        return room.store().outbox().in(OutboxMessage.State.WAITING).stream()
                .filter(message -> message.kind() == OutboxMessage.Kind.BRIEFING)
                .toList();
    }

    @Test
    void showsThePage() {
        town.joined("olga", 11);
        open();

        Golden.assertMatches(BriefingConversationTest.class, "page.txt", ScreenText.of(anna.screen()) + "\n" + page());
        assertThat(room.store().files().find(file()).orElseThrow().name())
                .isEqualTo("Страница начальнику 24.04.2026.pdf");
    }

    @Test
    void sendsTheSeenPageToTheHeadByOneTap() {
        town.joined("olga", 11);
        open();
        FileId seen = file();
        assertThat(toChief()).isEmpty();

        anna.press("Отправить: Громова О. А.");
        anna.press("Отправить: Громова О. А.");

        assertThat(anna.screen().html()).isEqualTo("Отправляю страницу: Громова О. А.");
        OutboxMessage sent = toChief().get(0);
        assertThat(toChief()).hasSize(1);
        assertThat(sent.recipient()).isEqualTo(room.person(11).account());
        BriefingRenderer renderer = new BriefingRenderer(room.store(), briefings, friday);
        Rendered rendered = renderer.render(sent, morning(Week.FRIDAY)).orElseThrow();
        assertThat(rendered.screen().attachment()).contains(seen);
        assertThat(rendered.screen().rows()).isEmpty();
        assertThat(draft().sent()).isEmpty();

        renderer.sent(sent, morning(Week.FRIDAY));
        open();
        assertThat(ScreenText.of(anna.screen())).contains("Отправлено: Громова О. А., пт 24 апреля в 9:00");
        anna.press("Отправить ещё раз: Громова О. А.");
        assertThat(toChief()).hasSize(2);
    }

    @Test
    void sendsNoPageThatWasChangedSince() {
        town.joined("olga", 11);
        open();
        anna.press("Изменить строки");
        anna.press("Школы: 3");
        anna.press("1");
        anna.press("Скрыть");

        anna.press("Отправить: Громова О. А.");

        assertThat(toChief()).isEmpty();
        assertThat(anna.screens())
                .anySatisfy(screen -> assertThat(screen.html()).contains("с тех пор изменилась"));
        assertThat(page()).doesNotContain("Школа № 2 (2)");
        anna.press("Отправить: Громова О. А.");
        assertThat(toChief()).hasSize(1);
    }

    @Test
    void sendsToNobodyWhoIsNoHead() {
        open();

        anna.pressed("1", Action.of(BriefingConversation.SEND, "boris", file().value()));

        assertThat(toChief()).isEmpty();
        assertThat(anna.screens())
                .anySatisfy(screen -> assertThat(screen.html()).startsWith("Не отправлено"));
    }

    @Test
    void tellsToForwardThePageWhereTheHeadIsNotConnected() {
        open();

        assertThat(anna.screen().html()).contains("Начальник не подключён к боту. Перешлите этот файл сами");
        assertThat(anna.labels()).containsExactly("Изменить строки", "Обновить");
    }

    @Test
    void changesLinesUntilThePageIsAsItShouldBe() {
        List<String> way = new ArrayList<>();
        open();
        anna.press("Изменить строки");
        way.add(ScreenText.of(anna.screen()));
        anna.press("Управление: 2");
        way.add(ScreenText.of(anna.screen()));
        anna.press("1");
        way.add(ScreenText.of(anna.screen()));
        anna.press("Изменить слова");
        anna.say("Сводный отчёт <сдадим> 27 апреля");
        anna.press("2");
        anna.press("Скрыть");
        anna.press("Добавить строку");
        anna.say("Отдел кадров: ждём приказ");
        way.add(ScreenText.of(anna.screen()));
        anna.press("Показать страницу");

        Golden.assertMatches(BriefingConversationTest.class, "editing.txt", String.join("\n", way));
        assertThat(page())
                .contains(
                        "Сводный отчёт <сдадим> 27 апреля", "Отдел кадров: ждём приказ", "Просрочено в управлении (2)")
                .doesNotContain("ждём данные области\n", "питании");
    }

    @Test
    void takesChangesBack() {
        open();
        String before = page();
        anna.press("Изменить строки");
        anna.press("Школы: 3");
        anna.press("1");
        anna.press("Скрыть");
        anna.press("1");
        anna.press("Вернуть");
        anna.press("2");
        anna.press("Изменить слова");
        anna.say("Другая школа");
        anna.press("2");
        anna.press("Как было");
        anna.press("Добавить строку");
        anna.say("Лишняя");
        anna.press("4");
        anna.press("Удалить");
        anna.press("Показать страницу");

        assertThat(page()).isEqualTo(before);
        assertThat(draft().edits()).isEmpty();
    }

    @Test
    void keepsChangesForTheWeekAndBeginsTheNextOneAnew() {
        open();
        anna.press("Изменить строки");
        anna.press("Решения: 3");
        anna.press("Добавить строку");
        anna.say("Своё решение");
        room.clock().runFrom(morning("2026-04-26"));
        assertThat(Week.text(room.store(), open().screen().attachment().orElseThrow()))
                .contains("Своё решение");

        room.clock().runFrom(morning("2026-04-27"));
        assertThat(Week.text(room.store(), open().screen().attachment().orElseThrow()))
                .doesNotContain("Своё решение");
    }

    @Test
    void asksAgainForWordsThatAreTooLongAndForFilesInTheirPlace() {
        open();
        anna.press("Изменить строки");
        anna.press("Изменения: 0");
        anna.press("Добавить строку");
        anna.say("длинно ".repeat(60));
        assertThat(anna.screen().html()).startsWith("Слишком длинно");
        anna.say("Короче");
        anna.press("Показать страницу");
        assertThat(page()).contains("Изменения в плане за неделю (1)", "Короче");
    }

    @Test
    void saysWhatIsThereNowWhereALineIsGone() {
        open();
        anna.pressed("1", Action.of(PageEditing.LINE, "LATE", "nowhere"));

        assertThat(anna.screen().html()).startsWith("<b>Управление</b>");
    }

    @Test
    void isClosedToEverybodyButTheCoordinator() {
        town.joined("olga", 11);
        for (int other : List.of(1, 2, 11)) {
            Chat chat = room.person(other);
            assertThat(chat.pressed("1", Action.of(BriefingConversation.OPEN)).alert())
                    .isTrue();
            assertThat(chat.pressed("1", Action.of(BriefingConversation.SEND, "olga", "page"))
                            .alert())
                    .isTrue();
            assertThat(chat.screens()).isEmpty();
        }
    }

    @Test
    void isOnePageForFivePlansAndFortySchoolsThatAreLate() {
        String longest = "Организация <мониторинга> & контроля качества подготовки обучающихся ".repeat(5);
        for (int i = 5; i <= 40; i++) {
            InstitutionId school = new InstitutionId("s" + i);
            room.store()
                    .institutions()
                    .save(new Institution(school, WORKSPACE, "Школа с длинным именем № " + i, true, 0));
        }
        for (int plan = 0; plan < 3; plan++) {
            for (int i = 1; i <= 12; i++) {
                town.row("1.2.3." + i, longest, i % 2 == 0 ? "до 30.04.2026" : "до 01.04.2026", EACH_SCHOOL)
                        .row("2.2.3." + i, longest, "до 02.04.2026", Week.BORIS)
                        .row("3.2.3." + i, longest, "до 02.04.2026", Binding.NOBODY);
            }
            town.switchedOn(longest, "2026-03-02");
        }

        open();

        assertThat(page()).contains("и ещё", "Нужно ваше решение (39)", "не сдали 40 учреждений");
        ScreenText.assertFits(anna.screen());
        anna.press("Изменить строки");
        ScreenText.assertFits(anna.screen());
        anna.press("Решения: 39");
        ScreenText.assertFits(anna.screen());
    }

    @Test
    void countsAsTheSummaryDoes() {
        LocalDate today = LocalDate.parse(Week.FRIDAY);
        Briefing briefing = briefings.of(town.workspace(), morning(Week.FRIDAY));

        for (PlanStanding line : briefing.plans()) {
            PlanSummary summary = new Summaries(room.store()).of(town.workspace(), line.plan(), today);
            assertThat(line.total()).isEqualTo(summary.rows().size());
            for (RowState state : RowState.values()) {
                assertThat(line.in(state)).as(state.name()).isEqualTo(summary.rowsIn(state));
            }
        }
        assertThat(briefing.plans()).extracting(PlanStanding::week).containsExactly(1, 0);
    }

    @Test
    void bringsThePageOnFriday() {
        friday.run(friday.nextAfter(morning("2026-04-20")).orElseThrow());

        OutboxMessage message = toChief().get(0);
        Optional<Rendered> rendered =
                new BriefingRenderer(room.store(), briefings, friday).render(message, message.created());
        assertThat(message.created()).isEqualTo(morning(Week.FRIDAY).plusSeconds(5 * 3600));
        assertThat(message.recipient()).isEqualTo(anna.account());
        assertThat(Week.text(
                        room.store(),
                        rendered.orElseThrow().screen().attachment().orElseThrow()))
                .contains("Исполнение планов на пятницу, 24 апреля 2026 г.");
    }

    @Test
    void writesASampleWhereItIsAskedTo() throws Exception {
        String folder = System.getProperty("srok.sample");
        Assumptions.assumeTrue(folder != null);
        open();
        try (InputStream pdf = room.store().files().open(file())) {
            Files.copy(pdf, Path.of(folder, "week.pdf"));
        }
    }
}
