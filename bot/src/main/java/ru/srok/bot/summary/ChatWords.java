package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.SummaryText;

/** What schools owe, as a text to copy into their chat: institutions and rows, no names of people. */
final class ChatWords {

    private static final int MOST_SCHOOLS = 40;
    private static final int MOST_ROWS = 10;
    private static final int ROW = 60;

    private final Standing standing;

    ChatWords(Standing standing) {
        this.standing = standing;
    }

    Screen screen() {
        Map<AssigneeId, Set<Activity>> owed = owed();
        String text = owed.isEmpty() ? say(SummaryText.CHAT_NOTHING) : text(owed);
        return Screen.of(text).row(new Button(say(SummaryText.BUTTON_BACK), Pages.status(standing.plan()), null));
    }

    private Map<AssigneeId, Set<Activity>> owed() {
        Map<AssigneeId, Set<Activity>> owed = new LinkedHashMap<>();
        standing.summary().assignments().stream()
                .filter(line -> line.marks().contains(Mark.OVERDUE))
                .map(PlanSummary.AssignmentLine::assignment)
                .filter(one -> one.assignee().institution().isPresent())
                .sorted((a, b) ->
                        NaturalOrder.INSTANCE.compare(standing.nameOf(a.assignee()), standing.nameOf(b.assignee())))
                .forEach(one -> standing.rowOf(one)
                        .ifPresent(row -> owed.computeIfAbsent(one.assignee(), any -> new LinkedHashSet<>())
                                .add(row)));
        return owed;
    }

    private String text(Map<AssigneeId, Set<Activity>> owed) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                SummaryText.CHAT_HEAD,
                Html.escape(Html.shorten(StatusScreen.title(standing.plan()), ROW)),
                DateWords.near(standing.today(), standing.today())));
        owed.entrySet().stream()
                .limit(MOST_SCHOOLS)
                .forEach(one ->
                        lines.add(say(SummaryText.CHAT_LINE, standing.nameOf(one.getKey()), numbers(one.getValue()))));
        if (owed.size() > MOST_SCHOOLS) {
            lines.add(say(SummaryText.CHAT_MORE, owed.size() - MOST_SCHOOLS));
        }
        lines.add("");
        lines.add(say(SummaryText.CHAT_ROWS));
        owed.values().stream().flatMap(Set::stream).distinct().limit(MOST_ROWS).forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String numbers(Set<Activity> rows) {
        String first = rows.stream().limit(MOST_ROWS).map(ChatWords::number).collect(Collectors.joining(", "));
        return rows.size() > MOST_ROWS ? first + " …" : first;
    }

    /** The printed number; where there is none, the title instead. */
    private static String number(Activity row) {
        return row.number().isBlank()
                ? Html.escape(Html.shorten(row.title(), ROW / 2))
                : say(SummaryText.ROW_NUMBER, Html.escape(Html.shorten(row.number(), ROW / 2)));
    }

    private static String row(Activity row) {
        return row.number().isBlank()
                ? Html.escape(Html.shorten(row.title(), ROW))
                : say(SummaryText.CHAT_ROW, number(row), Html.escape(Html.shorten(row.title(), ROW)));
    }
}
