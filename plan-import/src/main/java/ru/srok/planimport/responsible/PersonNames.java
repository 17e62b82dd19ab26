package ru.srok.planimport.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of people: «Фамилия И.О.», «И.О. Фамилия», «Фамилия Имя Отчество», «Имя Отчество Фамилия». */
public final class PersonNames {

    private static final String WORD = "[А-ЯЁ][а-яё]{1,30}";
    private static final String SURNAME = "(" + WORD + "(?:-[А-ЯЁ]?[а-яё]{1,30})?|[А-ЯЁ]{3,30}(?:-[А-ЯЁ]{3,30})?)";
    private static final String INITIALS = "([А-ЯЁ])(?:\\.|,(?=[А-ЯЁ]\\.)) {0,2}(?:-?([А-ЯЁ])(?![а-яёА-ЯЁ])\\.?)?";
    private static final String LEADING = "([А-ЯЁ])\\. {0,2}(?:([А-ЯЁ])\\. {0,2})?";
    private static final String PATRONYMIC =
            "([А-ЯЁ])[а-яё]{2,30}(?:вич|ьич|мич|тич|вна|чна|шна|вича|ьича|мича|тича|вну|чну|шну|вне|чне|вичу|ьичу|вной|вичем)";
    private static final String SUFFIX = "(?: {1,2}(?:кызы|гызы|оглы|оглу|Кызы|Гызы|Оглы|Оглу)(?![а-яё]))?";

    private static final Pattern SURNAME_FIRST = Pattern.compile(SURNAME + " {0,2}" + INITIALS + SUFFIX);
    private static final Pattern INITIALS_FIRST = Pattern.compile(LEADING + SURNAME + "(?![А-ЯЁа-яё])" + SUFFIX);
    private static final Pattern FULL =
            Pattern.compile(SURNAME + " {1,2}([А-ЯЁ])[а-яё]{1,30} {1,2}" + PATRONYMIC + "(?![а-яё])" + SUFFIX);
    private static final Pattern FULL_TURKIC =
            Pattern.compile(SURNAME + " {1,2}([А-ЯЁ])[а-яё]{1,30} {1,2}([А-ЯЁ])[а-яё]{1,30}[ -]{1,2}"
                    + "(?:кызы|гызы|оглы|оглу|Кызы|Гызы|Оглы|Оглу)(?![а-яё])");
    private static final Pattern NAME_FIRST = Pattern.compile(
            "([А-ЯЁ])[а-яё]{1,30} {1,2}" + PATRONYMIC + " {1,2}(" + WORD + "(?:-[А-ЯЁ]?[а-яё]{1,30})?)");

    private static final List<String> PATRONYMIC_TRACES = List.of(
            "вич", "ьич", "мич", "тич", "вна", "чна", "шна", "вну", "чну", "шну", "вне", "чне", "вной", "ызы", "глы",
            "глу");

    private PersonNames() {}

    /** All people named in the text, in order, none overlapping. */
    public static List<PersonName> findAll(String text) {
        String folded = Letters.cyrillic(text);
        if (!mayHoldName(folded)) {
            return List.of();
        }
        List<PersonName> found = new ArrayList<>();
        int position = 0;
        while (position < folded.length()) {
            Optional<PersonName> person = startsWord(folded, position) ? at(folded, position) : Optional.empty();
            person.ifPresent(found::add);
            position = person.map(PersonName::end).orElse(position + 1);
        }
        return List.copyOf(found);
    }

    /** The first person named in the text. */
    public static Optional<PersonName> findFirst(String text) {
        return findAll(text).stream().findFirst();
    }

    /** Every name holds an initial with its dot, or the ending of a patronymic. */
    private static boolean mayHoldName(String text) {
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter == '.' || letter == ',') && Character.isUpperCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return PATRONYMIC_TRACES.stream().anyMatch(text::contains);
    }

    private static boolean startsWord(String text, int position) {
        if (!Character.isUpperCase(text.charAt(position))) {
            return false;
        }
        return position == 0 || !joinsWord(text.charAt(position - 1));
    }

    private static boolean joinsWord(char before) {
        return Character.isLetterOrDigit(before) || before == '-';
    }

    private static Optional<PersonName> at(String text, int position) {
        return turkic(text, position)
                .or(() -> full(text, position))
                .or(() -> nameFirst(text, position))
                .or(() -> surnameFirst(text, position))
                .or(() -> initialsFirst(text, position));
    }

    private static Optional<PersonName> turkic(String text, int position) {
        return match(FULL_TURKIC, text, position).flatMap(found -> person(found, 1, 2, true));
    }

    private static Optional<PersonName> full(String text, int position) {
        return match(FULL, text, position).flatMap(found -> person(found, 1, 2, true));
    }

    private static Optional<PersonName> nameFirst(String text, int position) {
        return match(NAME_FIRST, text, position).flatMap(found -> person(found, 3, 1, true));
    }

    private static Optional<PersonName> surnameFirst(String text, int position) {
        return match(SURNAME_FIRST, text, position).flatMap(found -> person(found, 1, 2, false));
    }

    private static Optional<PersonName> initialsFirst(String text, int position) {
        return match(INITIALS_FIRST, text, position).flatMap(found -> person(found, 3, 1, false));
    }

    private static Optional<Matcher> match(Pattern pattern, String text, int position) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(position, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<PersonName> person(Matcher found, int surname, int first, boolean full) {
        String name = found.group(surname);
        if (!NotSurnames.mayBeSurname(name)) {
            return Optional.empty();
        }
        String second = found.group(first + 1);
        String initials = found.group(first) + "." + (second == null ? "" : second + ".");
        return Optional.of(new PersonName(found.start(), found.end(), capitalised(name), initials, full));
    }

    private static String capitalised(String surname) {
        if (surname.length() < 2 || !Character.isUpperCase(surname.charAt(1))) {
            return surname;
        }
        StringBuilder name = new StringBuilder(surname.length());
        for (String part : surname.split("-")) {
            name.append(name.length() == 0 ? "" : "-");
            name.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
