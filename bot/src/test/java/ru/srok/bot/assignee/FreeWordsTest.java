package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.time.DueWork;

class FreeWordsTest {

    private final SchoolTown town = new SchoolTown()
            .row("1.4.5", "Мониторинг профориентации", "до 30.04.2026", "i:s1", "i:s2")
            .row("2.3.8", "Профориентация детей-инвалидов", "март 2026", "i:s1")
            .on();
    private final Chat boris = town.joined("boris", 2);
    private final Chat several = town.joined("h1", 7);
    private final Chat one = town.joined("h2", 8);

    /** A reminder that spoke of this row, as the person sees it. */
    private String reminder(AccountId account, String number, String assignee) {
        String row = town.assignment(number, assignee).id().value();
        OutboxMessage message = OutboxMessage.later(
                "round:" + account.value(), OutboxMessage.Kind.ROUND, account, Map.of("rows", row), SchoolTown.MONDAY);
        town.room.store().outbox().add(message);
        OutboxMessage stored = town.room.store().outbox().find(message.id()).orElseThrow();
        OutboxMessage sending =
                town.room.store().outbox().save(stored.sending(Screen.of("Доброе утро"), Map.of("rows", row)));
        town.room.store().outbox().save(sending.sentAs("m500"));
        return "m500";
    }

    @Test
    void aReplyToTheReminderIsUnderstoodAndConfirmed() {
        several.send(
                reminder(several.account(), "1.4.5", "i:s1"),
                AssigneeStoryTest.photo("p1", "готово, отчёт во вложении"));

        assertThat(several.screen().html()).contains("Записать «сделано»", "п. 1.4.5");
        assertThat(town.state("1.4.5", "i:s1")).isEqualTo(AssignmentState.NOT_STARTED);
        several.press("Да, отправить");
        assertThat(town.state("1.4.5", "i:s1")).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void severalOpenRowsAreAskedFor() {
        several.say("Провели опрос");
        assertThat(several.screen().html()).contains("К какому пункту");
        several.press("1.4.5 Мониторинг профориентации");
        several.press("Сделано, отправить");

        assertThat(town.reports(ReportStatus.SENT))
                .singleElement()
                .satisfies(report -> assertThat(report.text()).isEqualTo("Провели опрос"));
    }

    @Test
    void moreWordsWhileTheRowIsAskedForBelongToTheSameDraft() {
        several.say("Провели опрос");
        several.send(null, AssigneeStoryTest.photo("p1", ""));
        several.say("это по 2.3.8");

        assertThat(several.screen().html()).contains("п. 2.3.8", "Провели опрос", "Фото: 1");
        assertThat(town.room.store().reports().drafts()).hasSize(1);
    }

    @Test
    void aPlaceIsNoReason() {
        one.say("Мои поручения").press("1");
        one.press("Не моё");
        one.say("мои дела");
        assertThat(town.state("1.4.5", "i:s2")).isEqualTo(AssignmentState.NOT_STARTED);
        one.press("Не моё");
        one.press("Назад");
        one.say("это другое");
        assertThat(town.state("1.4.5", "i:s2")).isEqualTo(AssignmentState.NOT_STARTED);
    }

    @Test
    void aNamedRowIsNotAskedFor() {
        several.say("по п. 1.4.5 всё сделано");
        assertThat(several.labels()).contains("Да, отправить");
        several.press("Нет, это просто текст");
        assertThat(several.labels()).contains("Сделано, отправить", "Не успеваем");
    }

    @Test
    void oneOpenRowIsMeant() {
        one.say("Собрали данные по 84 ученикам");
        assertThat(one.screen().html()).contains("п. 1.4.5", "84 ученикам");
        one.say("не успеваем");
        assertThat(one.screen().html()).contains("Записать «не успеваем»");
        one.press("Да, отправить");
        assertThat(town.assignment("1.4.5", "i:s2").progress().cannot()).contains("не успеваем");
    }

    @Test
    void notMineIsConfirmedAndToldToTheCurator() {
        one.say("это не наше");
        one.press("Да, отправить");
        assertThat(town.state("1.4.5", "i:s2")).isEqualTo(AssignmentState.DECLINED);
        List<Screen> notices = town.notices(boris.account());
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.html()).contains("это не наше", "Школа № 2"));

        String row = town.assignment("1.4.5", "i:s2").id().value();
        assertThat(several.pressed("1", Action.of("decide.reopen", row)).alert())
                .isTrue();
        boris.pressed("1", Action.of("decide.reopen", row));
        assertThat(town.state("1.4.5", "i:s2")).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(town.notices(one.account())).hasSize(1);
    }

    @Test
    void aDeclinedRowIsGivenToSomebodyElse() {
        one.say("Мои поручения").press("1");
        one.press("Не моё");
        one.say("Это делает школа № 1");
        String row = town.assignment("1.4.5", "i:s2").id().value();
        boris.pressed("1", Action.of("decide.assign", row, "0"));
        boris.press("Борисов Борис Борисович");

        assertThat(town.assignment("1.4.5", "i:s2").deputy())
                .contains(town.who("boris").id());
    }

    @Test
    void aQuestionGoesToTheCurator() {
        one.say("А до какого числа можно прислать?");
        one.press("Передать вопрос");

        assertThat(town.notices(boris.account()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.html()).contains("А до какого числа", "8 900 00"));
        assertThat(town.room.store().reports().drafts()).isEmpty();
    }

    @Test
    void wordsAfterTheLastReportMayBeAddedToIt() {
        one.say("сделано");
        one.press("Да, отправить");
        one.send(null, AssigneeStoryTest.photo("p9", ""));
        one.press("Да, добавить");

        assertThat(town.reports(ReportStatus.SENT))
                .singleElement()
                .satisfies(report -> assertThat(report.attachments()).hasSize(1));
    }

    @Test
    void aWordOpensItsPlaceAndCancelDropsTheDraft() {
        assertThat(one.say("мои дела").screen().html()).contains("Мои поручения");
        one.say("Собрали данные");
        one.say("отмена");
        assertThat(town.room.store().reports().drafts()).isEmpty();
    }

    @Test
    void handlingTheSameWordsTwiceKeepsOneDraft() {
        one.send(null, new MessagePart("m1", "Собрали данные", null));
        town.room
                .store()
                .conversationStates()
                .find(one.account())
                .ifPresent(state -> town.room.store().conversationStates().save(state.awaiting("", Map.of())));
        one.send(null, new MessagePart("m1", "Собрали данные", null));

        assertThat(town.room.store().reports().drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.text()).isEqualTo("Собрали данные"));
    }

    @Test
    void anUnsentDraftIsAskedAboutTwice() {
        DueWork nudge = town.assignees().works().get(0);
        one.say("Собрали данные");
        Instant soon = nudge.nextAfter(SchoolTown.MONDAY).orElseThrow();
        Instant morning = nudge.nextAfter(soon).orElseThrow();
        assertThat(soon).isEqualTo(SchoolTown.MONDAY.plus(Duration.ofMinutes(10)));
        assertThat(morning).isEqualTo(SchoolTown.MONDAY.plus(Duration.ofDays(1)));
        nudge.run(soon);
        nudge.run(soon);
        assertThat(town.notices(one.account())).hasSize(1);
        nudge.run(morning);
        assertThat(nudge.nextAfter(morning)).isEmpty();
        assertThat(town.notices(one.account())).hasSize(2);
        one.press("Сделано, отправить");
        assertThat(town.notices(one.account())).isEmpty();
    }

    @Test
    void aRowIsHandedToANewColleagueByALink() {
        one.say("Мои поручения").press("1");
        one.press("Передать сотруднику");
        one.press("Новый сотрудник");
        one.say("Я");
        one.say("Сотрудникова Ольга");
        String text = one.screen().html();
        Chat colleague = town.room.person(30).start(text.substring(text.indexOf("start=") + 6));
        colleague.press("Да, это я");

        assertThat(colleague.screen().html()).contains("Мониторинг профориентации");
        colleague.say("сделано");
        colleague.press("Да, отправить");
        assertThat(town.state("1.4.5", "i:s2")).isEqualTo(AssignmentState.ACCEPTED);
    }
}
