package ru.srok.bot.reminder;

import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;

/** Morning messages of a town, as they are rendered. */
abstract class RenderedRounds {

    static final String MONDAY = "2026-04-27";

    final MemoryStore store = new MemoryStore();
    final Municipality town = new Municipality(store).joined("h1", 1).joined("boris", 2);
    final Rounds rounds = new Rounds(store, ReminderPolicy.DEFAULT);
    final MorningRound round = new MorningRound(store, rounds, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    final RoundRenderer renderer = new RoundRenderer(store, rounds, round);

    Plan realisticPlan() {
        return town.row("2.3.8", "Профориентация детей-инвалидов за 1 квартал", "до 20.04.2026", EACH_SCHOOL)
                .row("1.4.5", "Мониторинг профориентации обучающихся 8–9 классов", "до 30.04.2026", EACH_SCHOOL)
                .row("1.2.1", "Отчёт о питании", "до 23.04.2026", EACH_SCHOOL)
                .row("1.3.12", "Обновить базу данных одарённых детей", "до 08.05.2026", EACH_SCHOOL)
                .row("2.3.7", "Кадры для работы с детьми с ОВЗ", "до 12.05.2026", EACH_SCHOOL)
                .row("3.1", "Совещание", "до 30.04.2026", department())
                .switchedOn("Дорожная карта <МСОКО>", "2026-04-01");
    }

    static Binding department() {
        return new Binding(List.of(AssigneeId.of(new MemberId("boris"))), ClosingMode.LEAD, null);
    }

    OutboxMessage message(String who, String day) {
        return OutboxMessage.later(
                "key",
                OutboxMessage.Kind.ROUND,
                town.who(who).accounts().get(0),
                Map.of("member", who, "date", day),
                morning(day));
    }

    Optional<Rendered> render(String who, String day) {
        return renderer.render(message(who, day), morning(day));
    }
}
