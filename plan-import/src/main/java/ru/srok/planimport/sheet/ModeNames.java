package ru.srok.planimport.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.planimport.SheetRow;
import ru.srok.planimport.SheetWords;

/** The closing modes by name, however they were typed; any number may follow «не менее». */
final class ModeNames {

    private static final String AT_LEAST = "AT_LEAST ";
    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,3})\\s*(%?)\\s*[\\p{L}.]*");

    private final SheetWords words;

    ModeNames(SheetWords words) {
        this.words = words;
    }

    /** The name of a mode; an unknown code stands for itself. */
    String name(String code) {
        String name = words.modes().get(code);
        if (name == null && code.startsWith(AT_LEAST)) {
            return words.atLeast() + " " + code.substring(AT_LEAST.length());
        }
        return name == null ? code : name;
    }

    /** The code of a mode; nothing if the text names none. */
    Optional<String> code(String typed) {
        String plain = plain(typed);
        for (Map.Entry<String, String> mode : words.modes().entrySet()) {
            if (plain.equals(plain(mode.getValue())) || plain.equals(plain(mode.getKey()))) {
                return Optional.of(mode.getKey());
            }
        }
        for (Map.Entry<String, String> former : words.former().modes().entrySet()) {
            if (plain.equals(plain(former.getKey()))) {
                return Optional.of(former.getValue());
            }
        }
        String beginning = plain(words.atLeast());
        return plain.startsWith(beginning) ? atLeast(plain.substring(beginning.length())) : Optional.empty();
    }

    /** Every name to offer: those that have words, and those that the rows have besides. */
    List<String> offered(List<SheetRow> rows) {
        Set<String> names = new LinkedHashSet<>(words.modes().values());
        rows.stream().map(SheetRow::mode).filter(code -> !code.isEmpty()).forEach(code -> names.add(name(code)));
        return new ArrayList<>(names);
    }

    private static Optional<String> atLeast(String rest) {
        Matcher count = COUNT.matcher(rest);
        return count.matches() ? Optional.of(AT_LEAST + count.group(1) + count.group(2)) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
