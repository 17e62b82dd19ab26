package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.MemberId;

/** What the summary says where little or much has happened. */
class SummaryWordsTest {

    private final ChatRoom room = new ChatRoom(
            morning(RoadMap.FRIDAY), things -> List.of(new SummaryConversation(things.store(), things.ids())));
    private final Municipality town = new Municipality(room.store());
    private final Chat anna = room.person(10).called("Координатор");

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        room.transcript().assertReads(test);
    }

    @Test
    void nothingYet() {
        RoadMap.connect(town);
        anna.command("status");
        anna.command("digest");
        town.row("1", "Дело", "до 30.12.2026", EACH_SCHOOL).switchedOn("План", "2026-04-20");
        anna.command("digest");
        anna.command("status");
        anna.press("Текст для чата");
    }

    @Test
    void trouble() {
        RoadMap.connect(town);
        RoadMap.in(town);
        assertThat(room.store()
                        .accounts()
                        .find(room.person(4).account())
                        .map(account -> room.store().accounts().save(account.reachable(false))))
                .isPresent();
        move("1.3", "i:s1", Move.DECLINE, "это делает ЦРО");
        move("1.3", "i:s4", Move.CANCEL, "");
        Assignment returned = town.assignment("1.2", "i:s1");
        room.store().members().save(town.who("h3").departed());
        anna.command("status");
        anna.press("Не моё 1");
        anna.press("1");
        anna.command("status");
        anna.press("Не успевают 1");
        anna.press("1");
        anna.command("status");
        anna.press("Заблокировали 1");
        anna.press("1");
        anna.command("status");
        anna.press("Позвонить 2");
        anna.command("digest");
        anna.pressed(null, Action.of(Pages.ASSIGNMENT, returned.id().value()));

        room.transcript().chapter("Второй план");
        town.row("7", "Дело без срока", "", EACH_SCHOOL)
                .row("2", "Дело", "до 30.04.2026", EACH_SCHOOL)
                .switchedOn("", "2026-04-21");
        anna.command("digest");
        anna.press("План без названия");
        anna.press("Сводка по всем планам");
        anna.command("status");
        anna.press("План без названия");
        anna.press("Без даты 1");
        anna.press("Другой план");
    }

    private void move(String row, String assignee, Move move, String words) {
        Transitions.Cause cause = new Transitions.Cause(
                new MemberId("anna"),
                null,
                "bot",
                words,
                null,
                room.clock().instant(),
                java.time.LocalDate.parse("2026-04-24"));
        assertThat(new Transitions(room.store())
                        .move(town.assignment(row, assignee).id(), move, cause))
                .isPresent();
    }
}
