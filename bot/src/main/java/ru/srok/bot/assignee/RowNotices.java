package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.messages.assignee.NearDates;
import ru.srok.messages.assignee.NoticeText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.html.Html;

/** What is told of a row that was declined, came back or came to somebody. */
final class RowNotices {

    private static final int WORDS = 700;

    private final Bench bench;

    RowNotices(Bench bench) {
        this.bench = bench;
    }

    Optional<Screen> declined(Row row, String who) {
        if (row.assignment().state() != AssignmentState.DECLINED) {
            return Optional.empty();
        }
        String reason = row.assignment().progress().reason();
        String why = reason.isBlank()
                ? say(NoticeText.NOTICE_NO_REASON)
                : say(NoticeText.NOTICE_WORDS, Html.escape(Html.shorten(reason, WORDS)));
        Screen screen =
                Screen.of(String.join("\n", say(NoticeText.NOTICE_DECLINED, who), RowWords.named(row.activity()), why));
        return Optional.of(Deciding.buttons(screen, row.id()));
    }

    /** A row with the day that matters. */
    Screen dated(NoticeText pattern, Row row, Instant now) {
        LocalDate today = bench.store()
                .workspaces()
                .find(row.assignment().workspace())
                .map(workspace -> LocalDate.ofInstant(now, workspace.zone()))
                .orElseThrow();
        Assignment one = row.assignment();
        String day = NearDates.day(ReminderPolicy.dayThatMatters(one, today), today);
        return Deciding.open(Screen.of(say(pattern, RowWords.named(row.activity()), day)), row.id());
    }

    Optional<Screen> returned(Row row) {
        if (row.assignment().state() != AssignmentState.RETURNED) {
            return Optional.empty();
        }
        String reason = row.assignment().progress().reason();
        String why =
                reason.isBlank() ? "" : "\n" + say(NoticeText.NOTICE_WORDS, Html.escape(Html.shorten(reason, WORDS)));
        Screen screen = Screen.of(say(NoticeText.NOTICE_CAME_BACK, RowWords.named(row.activity())) + why);
        return Optional.of(Deciding.open(screen, row.id()));
    }
}
