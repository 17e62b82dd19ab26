package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.ReportStatus;

class ReportingChatTest {

    private static final String LONG =
            "Организация и проведение муниципального этапа всероссийской олимпиады ".repeat(12);

    private final SchoolTown town = new SchoolTown()
            .row("1.1", "Первое дело", "до 30.04.2026", "i:s1", "i:s2")
            .row("1.2", "Второе дело", "май 2026", "i:s1");

    private Report sent() {
        return town.reports(ReportStatus.SENT).get(0);
    }

    private Chat onlyRow() {
        town.on();
        Chat head = town.joined("h2", 8).say("Отчитаться");
        assertThat(head.labels()).contains("Сделано, отправить");
        return head;
    }

    @Test
    void oneTapIsEnoughAndASecondPressChangesNothing() {
        Chat head = onlyRow();
        head.press("Сделано, отправить");
        Action again = Action.of("report.send", sent().id().value(), "DONE");
        String first = head.screen().html();

        head.pressed("1", again);

        assertThat(head.screen().html()).isEqualTo(first);
        assertThat(town.reports(ReportStatus.SENT)).hasSize(1);
        assertThat(town.state("1.1", "i:s2")).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void partlyLeavesTheRowOpen() {
        Chat head = onlyRow();
        head.press("Сделано не всё");

        assertThat(town.state("1.1", "i:s2")).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(head.screen().html()).contains("остаётся открытым");
    }

    @Test
    void cannotAsksWhyAndIsFlaggedAlsoWithoutWords() {
        Chat boris = town.joined("boris", 2);
        Chat head = onlyRow();
        head.press("Не успеваем");
        head.press("Отправить «не успеваем»");

        assertThat(town.assignment("1.1", "i:s2").progress().cannot()).isNotEmpty();
        assertThat(town.notices(boris.account()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.html()).contains("Не успевают"));
        head.press("Взять обратно");
        assertThat(town.assignment("1.1", "i:s2").progress().cannot()).isEmpty();
    }

    @Test
    void aSentReportIsAddedToChangedAndTakenBack() {
        Chat head = onlyRow();
        head.press("Сделано, отправить");
        head.press("Добавить файл");
        head.send(null, AssigneeStoryTest.photo("p1", "с линейки"));
        assertThat(sent().attachments()).hasSize(1);
        head.press("Изменить");
        head.press("Сделано не всё");
        assertThat(sent().said()).contains(ReportKind.PROGRESS);
        assertThat(town.state("1.1", "i:s2")).isEqualTo(AssignmentState.IN_PROGRESS);
        head.press("Взять обратно");

        assertThat(town.state("1.1", "i:s2")).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(town.reports(ReportStatus.WITHDRAWN)).hasSize(1);
    }

    @Test
    void anEditedMessageIsFollowedUntilTheReview() {
        town.reviewed();
        Chat boris = town.joined("boris", 2);
        Chat head = onlyRow();
        head.send(null, new MessagePart("m1", "Провели 3 урока", null));
        head.edit("m1", "Провели 4 урока");
        head.press("Сделано, отправить");
        assertThat(head.screen().html()).contains("4 урока", "Проверит");
        head.edit("m1", "Провели 5 уроков");
        assertThat(sent().text()).isEqualTo("Провели 5 уроков");
        boris.pressed("1", Action.of("review.accept", sent().id().value()));
        head.edit("m1", "Провели 6 уроков");

        assertThat(sent().text()).isEqualTo("Провели 5 уроков");
        assertThat(town.state("1.1", "i:s2")).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(head.screen().html()).contains("уже проверен");
    }

    @Test
    void aReturnedReportComesBackWithItsReason() {
        town.reviewed();
        Chat anna = town.joined("anna", 1);
        Chat boris = town.joined("boris", 2);
        Chat head = onlyRow();
        head.press("Сделано, отправить");
        boris.pressed("1", Action.of("review.return", sent().id().value()));
        boris.say("Нет справки");

        assertThat(town.state("1.1", "i:s2")).isEqualTo(AssignmentState.RETURNED);
        assertThat(town.notices(head.account()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.html()).contains("Нет справки"));
        assertThat(town.notices(anna.account())).isEmpty();
    }

    @Test
    void nobodyReviewsTheirOwnNorSomebodyElsesRow() {
        town.reviewed().row("9.9", "Дело куратора", "до 30.04.2026", "m:boris").on();
        Chat boris = town.joined("boris", 2).say("Отчитаться");
        boris.press("Сделано, отправить");
        String id = sent().id().value();

        assertThat(boris.pressed("1", Action.of("review.accept", id)).alert()).isTrue();
        assertThat(town.joined("h1", 7)
                        .pressed("1", Action.of("review.accept", id))
                        .alert())
                .isTrue();
        assertThat(town.state("9.9", "m:boris")).isEqualTo(AssignmentState.REPORTED);
    }

    @Test
    void aRowClosedMeanwhileIsNamed() {
        town.row("3.1", "Общее дело", "до 30.04.2026", ClosingMode.ANY_ONE, "i:s1", "i:s2")
                .on();
        Chat first = town.joined("h1", 7);
        Chat second = town.joined("h2", 8);
        for (Chat head : List.of(first, second)) {
            head.say("Отчитаться");
            head.press("☐ 3.1 Общее дело");
            head.press("Дальше");
        }
        first.press("Сделано, отправить");
        second.press("Сделано, отправить");

        assertThat(second.screen().html()).contains("ничего не изменил", "уже закрыто другим");
    }

    @Test
    void somebodyElsesRowsAndReportsStayTheirs() {
        Chat head = onlyRow();
        String draft = town.room.store().reports().drafts().get(0).id().value();
        String row = town.assignment("1.1", "i:s2").id().value();
        Chat attacker = town.joined("h1", 7);
        Chat anna = town.joined("anna", 1);

        for (Action action : List.of(
                Action.of("report.row", row),
                Action.of("report.cannot", row),
                Action.of("decline.go", row),
                Action.of("hand.to", row, "h1"),
                Action.of("report.send", draft, "DONE"),
                Action.of("report.tick", draft, row, "on", "0"),
                Action.of("report.discard", draft),
                Action.of("question.send", draft))) {
            assertThat(attacker.pressed("1", action).alert()).as(action.name()).isTrue();
            assertThat(anna.pressed("1", action).alert()).as(action.name()).isTrue();
        }
        assertThat(town.state("1.1", "i:s2")).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(head.labels()).isNotEmpty();
    }

    @Test
    void filesThatCannotBeHadAreAnsweredAtOnce() {
        Chat head = onlyRow();
        head.send(
                null,
                new MessagePart(
                        "f1", "", new SentFile("video", "урок.mp4", 50_000_000, null, SentFile.Problem.TOO_LARGE)),
                new MessagePart("f2", "", new SentFile("document", "x.exe", 5, null, SentFile.Problem.FORBIDDEN)));

        assertThat(head.screen().html()).contains("урок.mp4", "20 МБ", "x.exe");
        assertThat(town.room.store().reports().drafts())
                .allSatisfy(draft -> assertThat(draft.attachments()).isEmpty());
    }

    @Test
    void everythingFitsWithTheLongestTitles() {
        for (int i = 0; i < 30; i++) {
            town.row("7." + i, LONG + i, "до 30.04.2026", "i:s1");
        }
        town.on();
        Chat head = town.joined("h1", 7).say("Мои поручения");
        head.press("Следующие");
        head.press("11");
        head.say("слово ".repeat(650));
        head.say("Отчитаться");
        head.press("Следующие");

        assertThat(head.screens()).allSatisfy(this::fits);
    }

    private void fits(Screen screen) {
        assertThat(screen.html().length()).isLessThan(4096);
        assertThat(screen.rows())
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy(button -> assertThat(button.label()).hasSizeLessThan(55)));
    }
}
