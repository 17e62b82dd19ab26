package ru.srok.bot.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.bot.assignee.Assignees;
import ru.srok.bot.briefing.BriefingConversation;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.ScreenLimits;
import ru.srok.bot.conversation.SentFile;
import ru.srok.bot.coordinator.Desk;
import ru.srok.bot.rehearsal.Rehearsal;
import ru.srok.bot.rehearsal.RehearsalConversation;
import ru.srok.bot.reminder.RoundRenderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.PlanChanges;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.ResponsiblePhrase;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.RoundPreview;
import ru.srok.domain.reminder.Rounds;

/** Every screen of the whole bot over the longest titles that there are, and over titles that look like markup. */
class RealTitlesTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("srok.root", "..")).resolve("docs/samples");
    private static final String SCHOOL = "Муниципальное бюджетное общеобразовательное учреждение «Школа <имени> А & Б»";
    private static final int PAGES = 60;

    private final ChatRoom room = new ChatRoom(Instant.parse("2022-01-10T06:00:00Z"), RealTitlesTest::subjects);
    private final Chat anna = room.person(1);
    private final Chat head = room.person(2);

    private static List<Conversation> subjects(ChatRoom.Things things) {
        Assignees assignees = new Assignees(things.store(), things.ids(), () -> "srok_bot");
        Desk desk = new Desk(
                things.store(),
                things.ids(),
                new RoundPreview(things.store(), ReminderPolicy.DEFAULT),
                () -> "srok_bot");
        return new Subjects()
                .subjects(
                        desk,
                        FirstCode.none(),
                        assignees,
                        new RehearsalConversation(things.store(), new Rehearsal(things.store(), Engines.real())),
                        new BriefingConversation(things.store(), new Briefings(things.store(), PlanChanges.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.docx", "001.docx", "002.docx", "003.docx", "004.docx"})
    void everyScreenOfARealPlanFits(String name) throws IOException {
        walk(real(name));
    }

    @Test
    void titlesThatLookLikeMarkupFitToo() throws IOException {
        coordinator();
        send(SAMPLES.resolve("vospitanie.docx"));
        String hostile = "<b>«Порядок» & \"сроки\" </a> ".repeat(60);
        room.store()
                .plans()
                .save(plan().withActivities(plan().activities().stream()
                        .map(row -> row.withTitle(hostile + row.title()))
                        .toList()));
        inspectDraft();
        putToWork();
        inspectWork();
    }

    private void walk(Path document) throws IOException {
        coordinator();
        send(document);
        inspectDraft();
        putToWork();
        inspectWork();
    }

    private static Path real(String name) {
        Path file = Path.of(System.getProperty("srok.plans", "no-such-folder"), name);
        boolean there = Files.exists(file);
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("with CI=true the real plans must be beside the project")
                .isTrue();
        assumeTrue(there, "the real plans are not beside the project");
        return file;
    }

    private void coordinator() {
        anna.start("").press("Я координатор");
        anna.say("Управление образования\nПетрова Анна Ивановна");
        anna.press("Москва (МСК)");
        anna.say("Люди");
        anna.press("Добавить");
        anna.say(SCHOOL + " № 1; Константинопольская Александра Вячеславовна; исполняющая обязанности директора\n"
                + "Школа № 2 … Школа № 12");
        anna.press("Сохранить");
    }

    private void send(Path document) throws IOException {
        try (InputStream content = Files.newInputStream(document)) {
            StoredFile stored =
                    room.store().files().store(new FileId("plan"), "план.docx", "application/octet-stream", content);
            anna.send(
                    null,
                    new MessagePart("f", "", new SentFile("document", "план.docx", stored.size(), stored.id(), null)));
        }
    }

    private Plan plan() {
        return room.store()
                .plans()
                .of(room.store().workspaces().all().get(0).id())
                .get(0);
    }

    private void press(String action, String... arguments) {
        List<String> all = new ArrayList<>(List.of(plan().id().value()));
        all.addAll(List.of(arguments));
        anna.pressed(null, new Action(action, all));
    }

    private void inspectDraft() {
        for (DeadlineQuestion question : DeadlineQuestion.of(plan())) {
            press("question.open", question.id().value());
        }
        for (Activity row : plan().activities()) {
            press("row.open", row.id().value());
            press("whose.open", row.id().value(), "ROW");
            press("whose.open", row.id().value(), "SECTION");
        }
        for (int page = 0; page < 20; page++) {
            press("row.list", "ALL", Integer.toString(page));
            press("whose.list", Integer.toString(page));
        }
        for (ResponsiblePhrase phrase : ResponsiblePhrase.of(plan())) {
            press("whose.open", phrase.rows().get(0).id().value(), Integer.toString(phrase.place()));
        }
        press("switch.preview");
        kept(anna, plan().activities().size());
    }

    /** Everything is due some day, and everything is asked of every school. */
    private void putToWork() {
        for (DeadlineQuestion question : DeadlineQuestion.of(plan())) {
            press("question.settle", question.id().value(), "QUARTERLY");
        }
        for (ResponsiblePhrase phrase : ResponsiblePhrase.of(plan())) {
            press("whose.bind", phrase.rows().get(0).id().value(), Integer.toString(phrase.place()), "all");
        }
        room.clock()
                .holdAt(plan().header()
                        .period()
                        .from()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
        press("switch.past", "ignore");
        press("switch.on");
        Instant later = busiest().atTime(7, 0).toInstant(ZoneOffset.UTC);
        room.clock().holdAt(later);
        new Unfolding(room.store()).unfold(plan(), later);
        new Joining(room.store()).connect(head.account(), theHead());
        anna.say("План");
        press("switch.preview");
    }

    /** A month before the day on which most falls due. */
    private LocalDate busiest() {
        Map<LocalDate, Integer> rows = new java.util.TreeMap<>();
        plan().activities()
                .forEach(row -> row.deadline().certainDue().forEach(day -> rows.merge(day, 1, Integer::sum)));
        return rows.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey()
                .minusDays(2);
    }

    private Member theHead() {
        return room.store().members().of(plan().workspace()).stream()
                .filter(one -> one.role() == Role.HEAD)
                .findFirst()
                .orElseThrow();
    }

    private void inspectWork() {
        List<Assignment> mine = room.store().assignments().of(plan().id()).stream()
                .filter(one -> one.assignee().institution().equals(theHead().institution()))
                .toList();
        assertThat(mine).as("rows of the school").isNotEmpty();
        head.say("Мои поручения");
        head.say("Отчитаться");
        head.say("провели");
        head.say("отмена");
        for (Assignment one : mine) {
            for (String action :
                    List.of("tasks.card", "report.row", "report.cannot", "decline.ask", "hand.ask", "snooze.row")) {
                head.pressed(null, Action.of(action, one.id().value()));
            }
        }
        kept(head, mine.size());
        mornings();
        crawl();
    }

    private void mornings() {
        Rounds rounds = new Rounds(room.store(), ReminderPolicy.DEFAULT);
        RoundRenderer renderer = new RoundRenderer(
                room.store(),
                rounds,
                new MorningRound(room.store(), rounds, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        LocalDate today = LocalDate.ofInstant(room.clock().instant(), ZoneOffset.UTC);
        int told = 0;
        for (int day = 0; day < 30; day++) {
            LocalDate date = today.plusDays(day);
            Instant at = date.atTime(5, 0).toInstant(ZoneOffset.UTC);
            OutboxMessage round = OutboxMessage.later(
                    "round" + day,
                    OutboxMessage.Kind.ROUND,
                    head.account(),
                    Map.of("member", theHead().id().value(), "date", date.toString()),
                    at);
            told += renderer.render(round, at)
                    .map(words -> {
                        ScreenLimits.assertKept(words.screen());
                        return 1;
                    })
                    .orElse(0);
        }
        assertThat(told).as("mornings").isPositive();
    }

    /** Every page that can be reached from status and digest. */
    private void crawl() {
        room.clock().holdAt(room.clock().instant().plus(Duration.ofDays(40)));
        Deque<Screen> toRead = new ArrayDeque<>(
                List.of(anna.command("status").screen(), anna.command("digest").screen()));
        Set<Action> seen = new HashSet<>();
        while (!toRead.isEmpty() && seen.size() < PAGES) {
            Screen screen = toRead.poll();
            screen.rows().stream()
                    .flatMap(List::stream)
                    .map(Button::action)
                    .filter(action -> action != null && action.name().startsWith("summary.") && seen.add(action))
                    .forEach(action -> {
                        anna.pressed(null, action);
                        toRead.add(anna.screen());
                    });
        }
        kept(anna, seen.size());
    }

    private static void kept(Chat chat, int atLeast) {
        assertThat(chat.screens()).hasSizeGreaterThanOrEqualTo(atLeast);
        chat.screens().forEach(ScreenLimits::assertKept);
    }
}
