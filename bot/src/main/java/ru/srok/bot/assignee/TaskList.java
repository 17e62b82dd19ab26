package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.messages.assignee.NearDates;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.assignee.TaskText;

/** «Мои поручения» in the order and with the numbers in which the morning message has them. */
final class TaskList {

    static final int PAGE = 10;
    private static final int NUMBERS_IN_ROW = 5;

    private final Rows rows;

    TaskList(Rows rows) {
        this.rows = rows;
    }

    /** Somebody's open rows in the order in which they are listed. */
    List<Row> open(Member member, LocalDate today) {
        return rows.openOf(member, today).stream()
                .sorted(Comparator.comparing((Row row) -> TaskGroup.of(row.assignment(), today))
                        .thenComparing(row -> ReminderPolicy.dayThatMatters(row.assignment(), today)))
                .toList();
    }

    /** Those of them that are awaited until Sunday or late. */
    List<Row> pressing(Member member, LocalDate today) {
        return open(member, today).stream()
                .filter(row -> TaskGroup.of(row.assignment(), today).compareTo(TaskGroup.LATER) < 0)
                .toList();
    }

    /** A page of the list, from 0; a page that is not there is the nearest one. */
    Screen screen(Member member, LocalDate today, int wanted) {
        List<Row> all = open(member, today);
        if (all.isEmpty()) {
            return Screen.of(say(TaskText.TASK_NONE)).menu(menu());
        }
        int pages = (all.size() + PAGE - 1) / PAGE;
        int page = Math.min(wanted, pages - 1);
        Screen text = Screen.of(text(all, today, page, pages));
        Screen numbered = Keyboard.rows(text, numbers(all, page), NUMBERS_IN_ROW);
        Screen paged = pages > 1 ? Keyboard.rows(numbered, turns(page, pages), 2) : numbered;
        return paged.row(Button.of(say(TaskText.MENU_REPORT), "report.begin"));
    }

    private static String text(List<Row> all, LocalDate today, int page, int pages) {
        List<String> lines = new ArrayList<>();
        lines.add(say(TaskText.TASK_HEAD, all.size(), NearDates.day(today, today)));
        TaskGroup last = null;
        for (int i = page * PAGE; i < Math.min(all.size(), (page + 1) * PAGE); i++) {
            Row row = all.get(i);
            TaskGroup group = TaskGroup.of(row.assignment(), today);
            if (group != last) {
                lines.add("");
                lines.add(say(group.heading()));
                last = group;
            }
            lines.add(line(row, group, i + 1, today));
        }
        lines.add("");
        lines.add(pages > 1 ? say(TaskText.TASK_PAGE, page + 1, pages) : say(TaskText.TASK_PRESS));
        return String.join("\n", lines);
    }

    private static String line(Row row, TaskGroup group, int place, LocalDate today) {
        TaskText pattern = group == TaskGroup.LATE ? TaskText.TASK_LINE_LATE : TaskText.TASK_LINE;
        String day = NearDates.day(ReminderPolicy.dayThatMatters(row.assignment(), today), today);
        String flag = row.assignment().progress().cannot().isEmpty() ? "" : say(TaskText.TASK_FLAG_CANNOT);
        return say(pattern, place, RowWords.title(row.activity()), day, RowWords.brackets(row.activity())) + flag;
    }

    private static List<Button> numbers(List<Row> all, int page) {
        List<Button> buttons = new ArrayList<>();
        for (int i = page * PAGE; i < Math.min(all.size(), (page + 1) * PAGE); i++) {
            buttons.add(Button.of(
                    Integer.toString(i + 1), "tasks.card", all.get(i).id().value()));
        }
        return buttons;
    }

    private static List<Button> turns(int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Button.of(say(TaskText.TASK_FEWER), "tasks.list", Integer.toString(page - 1)));
        }
        if (page < pages - 1) {
            buttons.add(Button.of(say(TaskText.TASK_MORE), "tasks.list", Integer.toString(page + 1)));
        }
        return buttons;
    }

    /** Labels of the lasting menu of who does the work. */
    static List<List<String>> menu() {
        return List.of(List.of(say(TaskText.MENU_TASKS), say(TaskText.MENU_REPORT)), List.of(say(TaskText.MENU_HELP)));
    }
}
