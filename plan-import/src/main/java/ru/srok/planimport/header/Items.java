package ru.srok.planimport.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the wrapped lines of an act's items. */
final class Items {

    private static final Pattern START = Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)]? ?\\p{Lu}|Контрол).*");
    private static final int LONGEST = 1_500;

    private Items() {}

    /** Each item on one line, from its number to the end of its last sentence. */
    static List<String> of(List<String> lines) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String line : lines) {
            boolean starts = START.matcher(line).matches();
            if ((starts || ended(item)) && item.length() > 0) {
                items.add(item.toString());
                item = new StringBuilder();
            }
            if (starts || item.length() > 0) {
                item.append(item.length() == 0 ? "" : " ").append(line);
            }
        }
        if (item.length() > 0) {
            items.add(item.toString());
        }
        return List.copyOf(items);
    }

    private static boolean ended(StringBuilder item) {
        return item.length() > LONGEST
                || (item.length() > 0 && item.charAt(item.length() - 1) == '.' && !initials(item));
    }

    private static boolean initials(StringBuilder item) {
        return item.length() > 2 && Character.isUpperCase(item.charAt(item.length() - 2));
    }
}
