package ru.srok.messages.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.stream.Collectors;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Activity;
import ru.srok.messages.html.Html;

/** Rows and people in a few words, escaped for HTML unless said otherwise. */
public final class RowWords {

    private static final int TITLE = 80;
    private static final int LABEL = 30;
    private static final int NAME_PARTS = 3;
    private static final int POINTS = 3;

    private RowWords() {}

    /** The title, at most 80 characters. */
    public static String title(Activity row) {
        return Html.escape(Html.shorten(row.title(), TITLE));
    }

    /** « (п. 1.4.5)»; nothing where the row has no number. */
    public static String brackets(Activity row) {
        return row.number().isBlank() ? "" : say(TaskText.ROW_BRACKETS, point(row));
    }

    /** « (п. 1.4.5, п. 2.3.8)»: the first of these rows that have a number. */
    public static String brackets(List<Activity> rows) {
        String points = rows.stream()
                .filter(row -> !row.number().isBlank())
                .limit(POINTS)
                .map(RowWords::point)
                .collect(Collectors.joining(", "));
        return points.isEmpty() ? "" : say(TaskText.ROW_BRACKETS, points);
    }

    /** «п. 1.4.5». */
    public static String point(Activity row) {
        return say(TaskText.ROW_POINT, Html.escape(Html.shorten(row.number(), LABEL)));
    }

    /** «п. 1.4.5 «Мониторинг профориентации»». */
    public static String named(Activity row) {
        return row.number().isBlank()
                ? say(TaskText.ROW_QUOTED, quoted(row))
                : say(TaskText.ROW_NAMED, point(row), quoted(row));
    }

    /** Quotes within quotes are of the other kind. */
    private static String quoted(Activity row) {
        return title(row).replace('«', '„').replace('»', '“');
    }

    /** A button's label, not escaped. */
    public static String label(Activity row) {
        return row.number().isBlank()
                ? Html.shorten(row.title(), LABEL)
                : say(TaskText.ROW_LABEL, Html.shorten(row.number(), LABEL / 2), Html.shorten(row.title(), LABEL));
    }

    /** «Имя Отчество» of a full name, else the name as it is. */
    public static String given(Member member) {
        String[] parts = member.name().strip().split("\\s+");
        return Html.escape(parts.length == NAME_PARTS ? parts[1] + " " + parts[2] : member.name());
    }

    /** The post as typed, else the role in words. */
    public static String post(Member member) {
        return member.post().isBlank() ? role(member.role()) : Html.escape(member.post());
    }

    private static String role(Role role) {
        return say(JoinText.JOIN_POST, role.name());
    }

    /** The name, with the phone where it is known. */
    public static String person(Member member) {
        String name = Html.escape(member.name());
        return member.phone().isBlank() ? name : say(TaskText.ROW_PERSON, name, Html.escape(member.phone()));
    }
}
