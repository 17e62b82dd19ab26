package ru.srok.planimport.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows the words of column titles. */
final class ColumnWords {

    private static final int LONGEST_TITLE = 80;
    private static final int MOST_WORDS = 8;

    private static final List<String> MARKS = List.of("отметк", "примечан", "замечан");
    private static final List<String> DEADLINE_STARTS =
            List.of("срок", "дата", "даты", "период", "время", "месяц", "когда");
    private static final List<String> RESPONSIBLE = List.of(
            "ответств",
            "исполнител",
            "кто проводит",
            "кто отвечает",
            "кто выполняет",
            "кому поруч",
            "организатор",
            "должностн",
            "куратор",
            "координатор");
    private static final List<String> WHO = List.of("ответственны", "исполнитель", "исполнители");
    private static final List<String> RESPONSIBLE_STARTS = List.of("отв.", "отв ", "исп.");
    private static final List<String> CONTROLLERS = List.of("за контрол", "контролиру", "осуществляет контроль");
    private static final List<String> RESULT = List.of(
            "результат",
            "показател",
            "индикатор",
            "вид документа",
            "форма документа",
            "форма отчет",
            "форма завершен",
            "отчетный документ",
            "подтверждающ",
            "выход",
            "ожидаем",
            "эффект",
            "итог");
    private static final List<String> TITLE = List.of(
            "мероприят",
            "содержани",
            "наименован",
            "виды работ",
            "вид работ",
            "вид деятельн",
            "виды деятельн",
            "действи",
            "направлен",
            "формы работ",
            "форма работ",
            "форма проведен",
            "вопрос",
            "задач",
            "событи");
    private static final Set<String> TITLE_WORDS = Set.of("тема", "темы", "тематика", "работа", "дело", "дела");
    private static final List<String> IGNORED =
            List.of("финансир", "источник", "стоимост", "место", "участник", "категори", "охват", "аудитори", "класс");

    private ColumnWords() {}

    /** What the title names, or empty where its words say nothing. */
    static Optional<Role> roleOf(String title) {
        String text = normal(title);
        if (text.isEmpty() || text.length() > LONGEST_TITLE || text.split(" ", -1).length > MOST_WORDS) {
            return Optional.empty();
        }
        if (containsAny(text, MARKS) || containsAny(text, CONTROLLERS)) {
            return Optional.of(Role.IGNORED);
        }
        return isNumber(text) ? Optional.of(Role.NUMBER) : roleOfWords(text);
    }

    /** «Срок, ответственный»: one column for both. */
    static boolean namesBoth(String title) {
        String text = normal(title);
        boolean dated = startsWordWithAny(text, DEADLINE_STARTS);
        return dated && containsAny(text, WHO) && text.length() <= LONGEST_TITLE;
    }

    /** «Месяц»: what is printed once holds for the rows below. */
    static boolean namesMonth(String title) {
        String text = normal(title);
        return text.startsWith("месяц") || text.equals("дата (месяц)");
    }

    /** Whether the title names the end of a window whose beginning stands in a column of its own. */
    static boolean namesEnd(String title) {
        String text = normal(title);
        return text.contains("окончан") || text.contains("заверш") || text.endsWith("конец");
    }

    static boolean namesBeginning(String title) {
        return normal(title).contains("начал");
    }

    /** How surely the title is that of the activities, for tables with several such columns. */
    static int titleWeight(String title) {
        String text = normal(title);
        for (int i = 0; i < TITLE.size(); i++) {
            if (text.contains(TITLE.get(i))) {
                return TITLE.size() - i;
            }
        }
        return 0;
    }

    /** How surely the title is that of the expected results, for tables with several such columns. */
    static int resultWeight(String title) {
        return normal(title).contains("результат") ? 1 : 0;
    }

    private static Optional<Role> roleOfWords(String text) {
        if (startsWordWithAny(text, DEADLINE_STARTS) && !startsWithAny(text, RESPONSIBLE)) {
            return Optional.of(Role.DEADLINE);
        }
        if (containsAny(text, RESPONSIBLE) || startsWithAny(text, RESPONSIBLE_STARTS) || text.equals("отв")) {
            return Optional.of(Role.RESPONSIBLE);
        }
        if (containsAny(text, RESULT)) {
            return Optional.of(Role.RESULT);
        }
        if (containsAny(text, TITLE) || TITLE_WORDS.contains(text)) {
            return Optional.of(Role.TITLE);
        }
        return containsAny(text, IGNORED) ? Optional.of(Role.IGNORED) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        String dense = text.replace(" ", "").replace(".", "");
        return dense.equals("№")
                || dense.equals("n")
                || dense.equals("п/п")
                || dense.equals("номер")
                || dense.equals("номерп/п")
                || dense.equals("№№")
                || ((dense.startsWith("№") || dense.startsWith("n")) && dense.length() <= 7 && dense.endsWith("п"));
    }

    private static String normal(String title) {
        return Blanks.clean(title.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replace("- ", "")
                .replace("¬ ", "");
    }

    private static boolean containsAny(String text, List<String> stems) {
        return stems.stream().anyMatch(text::contains);
    }

    private static boolean startsWithAny(String text, List<String> stems) {
        return stems.stream().anyMatch(text::startsWith);
    }

    private static boolean startsWordWithAny(String text, List<String> stems) {
        return startsWithAny(text, stems)
                || text.contains(" срок")
                || text.contains(" дата")
                || text.contains(" время");
    }
}
