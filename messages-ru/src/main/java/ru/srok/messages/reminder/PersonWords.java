package ru.srok.messages.reminder;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Locale;
import ru.srok.domain.people.Member;
import ru.srok.messages.html.Html;

/** How people are addressed and named. */
public final class PersonWords {

    private static final int NAME = 80;

    private PersonWords() {}

    /** «Доброе утро, Ольга Петровна!»; without a name where имя и отчество cannot be told. */
    public static String greeting(Member member) {
        String name = nameAndPatronymic(member.name());
        return name.isEmpty() ? say(ReminderText.GREETING_NAMELESS) : say(ReminderText.GREETING, Html.escape(name));
    }

    /** «Иванова Ольга Петровна, 8 900 000-00-00», escaped; without the phone where it is not known. */
    public static String withPhone(Member member) {
        String name = Html.escape(Html.shorten(member.name(), NAME));
        return member.phone().isBlank()
                ? name
                : say(ReminderText.PERSON_WITH_PHONE, name, Html.escape(Html.shorten(member.phone(), NAME)));
    }

    /** «Иванова О. П.» of a name of a person; anything else, such as a school's, stays as it is. Not escaped. */
    public static String brief(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        if (words.size() != 3 || !isPatronymic(words.get(2))) {
            return Html.shorten(name, NAME);
        }
        return words.get(0) + " " + words.get(1).charAt(0) + ". " + words.get(2).charAt(0) + ".";
    }

    /** {@code female}, {@code male}, or {@code other} where the name does not tell. */
    public static String gender(String name) {
        List<String> words = List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.stream().anyMatch(word -> word.endsWith("вна") || word.endsWith("чна") || word.endsWith("кызы"))) {
            return "female";
        }
        return words.stream().anyMatch(PersonWords::isPatronymic) ? "male" : "other";
    }

    /** Имя и отчество of a name of three words, in either order; empty where it is no such name. */
    static String nameAndPatronymic(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        if (words.size() != 3) {
            return "";
        }
        if (isPatronymic(words.get(2))) {
            return words.get(1) + " " + words.get(2);
        }
        return isPatronymic(words.get(1)) ? words.get(0) + " " + words.get(1) : "";
    }

    private static boolean isPatronymic(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("вич")
                || lower.endsWith("ьич")
                || lower.endsWith("вна")
                || lower.endsWith("чна")
                || lower.endsWith("оглы")
                || lower.endsWith("кызы");
    }
}
