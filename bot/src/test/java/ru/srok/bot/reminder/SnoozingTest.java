package ru.srok.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Snooze;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.reminder.EveningRound;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.report.ReportKind;

class SnoozingTest {

    private static final String MONDAY = "2026-04-27";
    private static final LocalDate TODAY = LocalDate.parse(MONDAY);

    private final ChatRoom room = new ChatRoom(morning(MONDAY), things -> List.of(new Snoozing(things.store())));
    private final Municipality town =
            new Municipality(room.store()).joined("h1", 1).joined("h2", 2);
    private final Rounds rounds = new Rounds(room.store(), ReminderPolicy.DEFAULT);
    private final MorningRound round =
            new MorningRound(room.store(), rounds, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final EveningRound evening = new EveningRound(room.store());
    private final Chat head = room.person(1);

    @BeforeEach
    void sendTheMorningMessage() {
        town.row("1.1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL)
                .row("1.2", "Анализ", "до 28.04.2026", EACH_SCHOOL)
                .switchedOn("План", "2026-04-01");
        RoundRenderer renderer = new RoundRenderer(room.store(), rounds, round);
        OutboxMessage waiting = OutboxMessage.later(
                "round",
                OutboxMessage.Kind.ROUND,
                head.account(),
                Map.of("member", "h1", "date", MONDAY),
                morning(MONDAY));
        Rendered rendered = renderer.render(waiting, morning(MONDAY)).orElseThrow();
        room.store().outbox().add(waiting.sending(rendered.screen(), rendered.references()));
        OutboxMessage sending = room.store().outbox().find("round").orElseThrow();
        room.store().outbox().save(sending.sentAs("77"));
    }

    private Optional<Snooze> snooze(String row) {
        return town.assignment(row, "i:s1").progress().snoozed();
    }

    private Snooze until(int days, boolean inTheEvening) {
        return new Snooze(new MemberId("h1"), TODAY, TODAY.plusDays(days), inTheEvening);
    }

    private Optional<Rendered> evening() {
        evening.run(morning(MONDAY).plus(Duration.ofHours(9)));
        OutboxMessage queued =
                room.store().outbox().find("evening:town:" + MONDAY + ":h1").orElseThrow();
        return new EveningRenderer(room.store(), evening, round)
                .render(queued, morning(MONDAY).plus(Duration.ofHours(9)));
    }

    private static void look(String name, Chat chat) {
        ScreenText.assertFits(chat.screen());
        Golden.assertMatches(SnoozingTest.class, name, ScreenText.of(chat.screen()));
    }

    @Test
    void putsTheRowsOfTheMessageOff() {
        head.pressed("77", Action.of(Snoozing.ALL));
        look("snooze-ask.txt", head);

        head.press("Завтра утром");

        look("snooze-done.txt", head);
        assertThat(snooze("1.1")).contains(until(1, false));
        assertThat(snooze("1.2")).contains(until(1, false));
    }

    @Test
    void neverGoesPastTheDayThatMattersWithoutSayingSo() {
        head.pressed("77", Action.of(Snoozing.ALL));

        head.press("Утром ср 29 апреля".replace(' ', '\u00a0').replaceFirst("\u00a0", " "));

        look("snooze-warn.txt", head);
        assertThat(snooze("1.2")).isEmpty();

        head.press(head.labels().get(head.labels().size() - 1));
        look("snooze-anyway.txt", head);
        assertThat(snooze("1.2")).contains(until(2, false));
    }

    @Test
    void remindsInTheEveningOfWhatIsStillToBeDone() {
        head.pressed("77", Action.of(Snoozing.ALL));
        head.press("Сегодня в 18:00");
        look("snooze-evening.txt", head);
        town.reported(
                MONDAY,
                "h1",
                ReportKind.DONE,
                "",
                town.assignment("1.2", "i:s1").id());

        Rendered rendered = evening().orElseThrow();

        Golden.assertMatches(SnoozingTest.class, "evening.txt", ScreenText.of(rendered.screen()));
        assertThat(rendered.references().get("rows"))
                .isEqualTo(town.assignment("1.1", "i:s1").id().value());
    }

    @Test
    void tellsOnesOwnRowsFromThoseOfWhoIsAway() {
        room.store()
                .substitutions()
                .save(new Substitution(
                        new MemberId("h2"),
                        Municipality.WORKSPACE,
                        new MemberId("h1"),
                        TODAY,
                        TODAY.plusDays(11),
                        new MemberId("anna"),
                        0));
        for (String assignee : List.of("i:s1", "i:s2")) {
            Assignment one = town.assignment("1.1", assignee);
            room.store().assignments().save(one.withProgress(one.progress().snoozed(until(0, true))));
        }

        Rendered rendered = evening().orElseThrow();

        Golden.assertMatches(SnoozingTest.class, "evening-both.txt", ScreenText.of(rendered.screen()));
    }

    @Test
    void saysNothingInTheEveningOnceAllIsDone() {
        head.pressed(
                "77",
                Action.of(Snoozing.SET_ROW, town.assignment("1.1", "i:s1").id().value(), "evening", "ask"));
        assertThat(snooze("1.1")).contains(until(0, true));
        evening.run(morning(MONDAY).plus(Duration.ofHours(9)));
        town.reported(
                MONDAY,
                "h1",
                ReportKind.DONE,
                "",
                town.assignment("1.1", "i:s1").id());

        assertThat(evening()).isEmpty();
    }

    @Test
    void afterSixTheEveningIsOver() {
        room.clock().holdAt(morning(MONDAY).plus(Duration.ofHours(9)));

        head.pressed("77", Action.of(Snoozing.ALL));

        assertThat(head.labels()).doesNotContain("Сегодня в 18:00").contains("Завтра утром");
    }

    @Test
    void takesNoNonsenseAndNobodyElsesRows() {
        String row = town.assignment("1.1", "i:s1").id().value();
        for (String when : List.of("2020-01-01", "2026-05-02", "2027-05-04", "soon", MONDAY)) {
            head.pressed("77", Action.of(Snoozing.SET_ROW, row, when, "sure"));
        }

        Chat other = room.person(2);
        assertThat(other.pressed("77", Action.of(Snoozing.SET_ROW, row, "2026-04-28", "sure"))
                        .alert())
                .isTrue();
        assertThat(other.pressed("77", Action.of(Snoozing.ALL)).alert()).isTrue();
        assertThat(snooze("1.1")).isEmpty();
    }
}
