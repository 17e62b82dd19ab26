package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;
import static ru.srok.bot.summary.RoadMap.LONGEST;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.ReportKind;

/** Every page that can be reached from status and digest, with titles longer than any real one. */
class EveryPageFitsTest {

    private final ChatRoom room = new ChatRoom(
            morning(RoadMap.FRIDAY), things -> List.of(new SummaryConversation(things.store(), things.ids())));
    private final Municipality town = new Municipality(room.store());
    private final Set<String> seen = new HashSet<>();

    private void plan() {
        RoadMap.connect(town);
        for (int i = 1; i <= 12; i++) {
            town.row("1.2.3.4.5.6.7.8.9." + i, LONGEST, i % 2 == 0 ? "до 30.04.2026" : "до 01.04.2026", EACH_SCHOOL);
        }
        town.row("2", LONGEST, "до 01.04.2026", RoadMap.BORIS)
                .rowWithParts("3", LONGEST, List.of("до 01.04.2026", "до 30.04.2026"), EACH_SCHOOL)
                .switchedOn(LONGEST, "2026-03-02");
        String words = "<длинный> отчёт & ".repeat(300);
        town.reported("2026-04-21", "h1", ReportKind.DONE, words, id("1.2.3.4.5.6.7.8.9.2"));
        town.reported("2026-04-21", "h1", ReportKind.CANNOT, LONGEST.repeat(5), id("1.2.3.4.5.6.7.8.9.1"));
    }

    private AssignmentId id(String row) {
        return town.assignment(row, "i:s1").id();
    }

    @Test
    void everyPageFitsWithTheLongestTitles() {
        plan();
        Chat anna = room.person(10);
        Deque<Screen> toRead = new ArrayDeque<>(List.of(anna.command("status").screen()));
        toRead.add(anna.command("digest").screen());

        while (!toRead.isEmpty() && seen.size() < 140) {
            Screen screen = toRead.poll();
            ScreenText.assertFits(screen);
            screen.rows().stream()
                    .flatMap(List::stream)
                    .map(Button::action)
                    .filter(this::isNew)
                    .forEach(action -> {
                        anna.pressed("1", action);
                        toRead.add(anna.screen());
                    });
        }

        assertThat(seen).hasSizeGreaterThan(40).anyMatch(page -> page.startsWith(Pages.CHANGES));
    }

    private boolean isNew(Action action) {
        List<String> where =
                action.arguments().subList(0, Math.min(3, action.arguments().size()));
        return seen.add(action.name() + where);
    }
}
