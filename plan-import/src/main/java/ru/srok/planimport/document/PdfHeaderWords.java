package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** The words by which the header row of a plan's table is known. */
final class PdfHeaderWords {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    /** Kinds of columns, by how a word of their header begins; the first two make a plan. */
    private static final List<List<String>> KINDS = List.of(
            List.of("срок", "дата", "период", "время", "месяц"),
            List.of("ответствен", "исполнител"),
            List.of("№", "n"),
            List.of(
                    "мероприят",
                    "наименован",
                    "содержан",
                    "направлен",
                    "действи",
                    "вопрос",
                    "тема",
                    "задач",
                    "деятельн"),
            List.of("результат", "примечан", "отметк", "показател", "форма", "участник", "место", "категори", "класс"));

    private PdfHeaderWords() {}

    /** How many different columns of a plan the cells of a row name; 0 if neither a deadline nor who is responsible. */
    static int kinds(List<String> cells) {
        Set<Integer> kinds = new HashSet<>();
        cells.forEach(cell -> kinds.add(kind(cell)));
        kinds.remove(-1);
        return kinds.contains(0) || kinds.contains(1) ? kinds.size() : 0;
    }

    /** Number of the kind of column a header cell names, or -1. */
    static int kind(String cell) {
        List<String> words = words(cell);
        if (cell.length() > LONGEST || words.size() > MOST_WORDS) {
            return -1;
        }
        for (int kind = 0; kind < KINDS.size(); kind++) {
            for (String stem : KINDS.get(kind)) {
                boolean named = stem.length() == 1
                        ? words.get(0).equals(stem)
                        : words.stream().anyMatch(w -> w.startsWith(stem));
                if (named) {
                    return kind;
                }
            }
        }
        return -1;
    }

    private static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(cell.toLowerCase(Locale.ROOT), " (),/");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words.isEmpty() ? List.of("") : words;
    }
}
