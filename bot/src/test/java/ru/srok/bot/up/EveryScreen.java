package ru.srok.bot.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ScreenLimits;
import ru.srok.bot.reminder.RoundRenderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.ResponsiblePhrase;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;

/** Goes to every screen there is, and sees that it fits. */
final class EveryScreen {

    private static final int PAGES = 60;

    private final BusyTown town;

    EveryScreen(BusyTown town) {
        this.town = town;
    }

    /** Of a plan that is corrected. */
    void ofDraft() {
        for (DeadlineQuestion question : DeadlineQuestion.of(town.plan())) {
            town.press("question.open", question.id().value());
        }
        for (Activity row : town.plan().activities()) {
            town.press("row.open", row.id().value());
            town.press("whose.open", row.id().value(), "ROW");
            town.press("whose.open", row.id().value(), "SECTION");
        }
        for (int page = 0; page < 20; page++) {
            town.press("row.list", "ALL", Integer.toString(page));
            town.press("whose.list", Integer.toString(page));
        }
        for (ResponsiblePhrase phrase : ResponsiblePhrase.of(town.plan())) {
            town.press("whose.open", phrase.rows().get(0).id().value(), Integer.toString(phrase.place()));
        }
        town.press("switch.preview");
        kept(town.anna, town.plan().activities().size());
    }

    /** Of a plan at work. */
    void ofWork() {
        List<Assignment> mine = town.room.store().assignments().of(town.plan().id()).stream()
                .filter(one ->
                        one.assignee().institution().equals(town.theHead().institution()))
                .toList();
        assertThat(mine).as("rows of the school").isNotEmpty();
        town.head.say("Мои поручения");
        town.head.say("Отчитаться");
        town.head.say("провели");
        town.head.say("отмена");
        for (Assignment one : mine) {
            for (String action :
                    List.of("tasks.card", "report.row", "report.cannot", "decline.ask", "hand.ask", "snooze.row")) {
                town.head.pressed(null, Action.of(action, one.id().value()));
            }
        }
        kept(town.head, mine.size());
        mornings();
        crawl();
    }

    private void mornings() {
        Rounds rounds = new Rounds(town.room.store(), ReminderPolicy.DEFAULT);
        RoundRenderer renderer = new RoundRenderer(
                town.room.store(),
                rounds,
                new MorningRound(town.room.store(), rounds, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        LocalDate today = LocalDate.ofInstant(town.room.clock().instant(), ZoneOffset.UTC);
        int told = 0;
        for (int day = 0; day < 30; day++) {
            LocalDate date = today.plusDays(day);
            Instant at = date.atTime(5, 0).toInstant(ZoneOffset.UTC);
            OutboxMessage round = OutboxMessage.later(
                    "round" + day,
                    OutboxMessage.Kind.ROUND,
                    town.head.account(),
                    Map.of("member", town.theHead().id().value(), "date", date.toString()),
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
        town.room.clock().holdAt(town.room.clock().instant().plus(Duration.ofDays(40)));
        Deque<Screen> toRead = new ArrayDeque<>(List.of(
                town.anna.command("status").screen(),
                town.anna.command("digest").screen()));
        Set<Action> seen = new HashSet<>();
        while (!toRead.isEmpty() && seen.size() < PAGES) {
            Screen screen = toRead.poll();
            screen.rows().stream()
                    .flatMap(List::stream)
                    .map(Button::action)
                    .filter(action -> action != null && action.name().startsWith("summary.") && seen.add(action))
                    .forEach(action -> {
                        town.anna.pressed(null, action);
                        toRead.add(town.anna.screen());
                    });
        }
        kept(town.anna, seen.size());
    }

    private static void kept(Chat chat, int atLeast) {
        assertThat(chat.screens()).hasSizeGreaterThanOrEqualTo(atLeast);
        chat.screens().forEach(ScreenLimits::assertKept);
    }
}
