package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.assignee.TaskText;
import ru.srok.messages.date.DateWords;

/** What stands on the buttons of several rows: a row that comes back each month is told by its date. */
final class RowLabels {

    private final List<Row> together;

    /** The labels of rows that are offered side by side. */
    RowLabels(List<Row> together) {
        this.together = together;
    }

    String of(Row row) {
        String label = RowWords.label(row.activity());
        boolean twice = together.stream()
                .anyMatch(other -> !other.id().equals(row.id())
                        && other.activity().id().equals(row.activity().id()));
        return twice
                ? say(
                        TaskText.ROW_LABEL_DATED,
                        DateWords.shortInWords(
                                row.assignment().due(), row.assignment().due()),
                        label)
                : label;
    }
}
