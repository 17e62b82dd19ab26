package ru.srok.planimport.document;

import java.util.List;
import java.util.Locale;

/** The words by which the header row of a plan's table is known. */
final class PdfHeaderWords {

    private static final List<List<String>> KINDS = List.of(
            List.of("№", "n п/п", "п/п"),
            List.of("мероприят", "наименован", "содержан", "направлен", "задач", "работ", "действи", "вопрос"),
            List.of("срок", "дата", "период", "время", "когда"),
            List.of("ответствен", "исполнител", "кто "),
            List.of(
                    "результат",
                    "примечан",
                    "отметка",
                    "показател",
                    "форма",
                    "участник",
                    "место",
                    "объем",
                    "финансир"));

    private PdfHeaderWords() {}

    /** How many different columns of a plan the text names. */
    static int kinds(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (int) KINDS.stream()
                .filter(words -> words.stream().anyMatch(lower::contains))
                .count();
    }

    static boolean isHeader(String line) {
        return kinds(line) >= 2 && line.length() < 200;
    }
}
