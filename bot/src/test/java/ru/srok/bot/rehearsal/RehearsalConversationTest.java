package ru.srok.bot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.bot.up.Engines;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.plan.Plan;

class RehearsalConversationTest {

    private final ChatRoom room = new ChatRoom(
            Municipality.morning("2026-04-10"),
            things ->
                    List.of(new RehearsalConversation(things.store(), new Rehearsal(things.store(), Engines.real()))));
    private final Municipality town = new Municipality(room.store());
    private final Chat anna = room.person(1);

    private Plan opened() {
        town.joined("anna", 1).joined("h1", 2);
        Plan plan = town.row("1", "Опрос <родителей>", "до 16.04.2026", Municipality.EACH_SCHOOL)
                .switchedOn("Карта", "2026-03-02");
        anna.pressed("1", Action.of("rehearsal.open", plan.id().value()));
        return plan;
    }

    private String text() {
        ScreenText.assertFits(anna.screen());
        return anna.screen().html().replace('\u00a0', ' ');
    }

    private List<String> labels() {
        return anna.labels().stream().map(label -> label.replace('\u00a0', ' ')).toList();
    }

    /** Presses a button by its label with ordinary blanks. */
    private void press(String label) {
        int place = labels().indexOf(label);
        assertThat(place).as(label + " in " + labels()).isNotNegative();
        anna.press(anna.labels().get(place));
    }

    @Test
    void countsTheMessagesOfEachDay() {
        opened();

        assertThat(text())
                .contains("пт 10 апреля – сб 9 мая")
                .contains("ничего не отправлено")
                .contains("пока не подключены: 3 человека")
                .contains("чт 16 апреля – 4 сообщения");
        assertThat(labels()).contains("чт 16 апреля – 4", "Самые занятые", "К плану");
    }

    @Test
    void showsADaysPeopleAndAMessageInFullWithItsButtonsAsWords() {
        opened();
        press("чт 16 апреля – 4");
        assertThat(text()).contains("8:00 Школа № 1, Кузнецова Ольга Петровна – утреннее сообщение (1 поручение)");

        press("Школа № 1");

        assertThat(text())
                .contains("Доброе утро, Ольга Петровна!")
                .contains("Опрос &lt;родителей&gt;, срок <b>сегодня</b>")
                .contains("[Отчитаться] [Не успеваем]")
                .doesNotContain("Пока не подключён");
        assertThat(labels()).containsExactly("Следующее", "К дню чт 16 апреля", "К дням");
    }

    @Test
    void saysOfWhomNothingReachesYet() {
        opened();
        press("чт 16 апреля – 4");

        press("Школа № 2");

        assertThat(text()).contains("Пока не подключён");
    }

    @Test
    void leafsThroughTheBusiest() {
        opened();
        press("Самые занятые");
        assertThat(text()).contains("Школа № 1, Кузнецова Ольга Петровна – 8 сообщений, за неделю не больше 3");

        press("Школа № 1");
        press("чт 16 апреля, 8:00");
        press("Следующее");

        assertThat(text()).contains("пн 20 апреля, 8:00");
    }

    @Test
    void isForCoordinatorsOnlyAndSendsNothing() {
        Plan plan = opened();
        Chat head = room.person(2);

        assertThat(head.pressed("1", Action.of("rehearsal.open", plan.id().value()))
                        .alert())
                .isTrue();
        assertThat(room.store().outbox().in(OutboxMessage.State.WAITING)).isEmpty();
    }

    @Test
    void anOldButtonOfADayWithoutMessagesSaysSo() {
        Plan plan = opened();

        anna.pressed("1", Action.of("rehearsal.day", plan.id().value(), "2026-04-11", "0"));
        assertThat(text()).contains("0 сообщений");
        anna.pressed("1", Action.of("rehearsal.message", plan.id().value(), "h1", "77"));
        assertThat(text()).contains("8 сообщений");
    }
}
