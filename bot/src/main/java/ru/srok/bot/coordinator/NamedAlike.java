package ru.srok.bot.coordinator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a name as a plan prints it, with initials, may be that of somebody known in full. */
final class NamedAlike {

    private static final int SHORTEST_SURNAME = 2;

    private NamedAlike() {}

    /** «Лапина Д.И.» and «Д. И. Лапина» may be «Лапина Дарья Игоревна»; initials that are not printed are not asked for. */
    static boolean fits(String printed, String full) {
        List<String> shown = words(printed);
        List<String> known = words(full);
        String surname = surname(shown);
        if (known.isEmpty()
                || surname.length() < SHORTEST_SURNAME
                || !known.get(0).equals(surname)) {
            return false;
        }
        List<String> initials =
                shown.stream().filter(word -> !word.equals(surname)).toList();
        List<String> given = known.subList(1, known.size());
        for (int i = 0; i < Math.min(initials.size(), given.size()); i++) {
            if (initials.get(i).charAt(0) != given.get(i).charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** It stands first, or after the initials. */
    private static String surname(List<String> shown) {
        if (shown.isEmpty()) {
            return "";
        }
        return shown.get(0).length() > 1 ? shown.get(0) : shown.get(shown.size() - 1);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
