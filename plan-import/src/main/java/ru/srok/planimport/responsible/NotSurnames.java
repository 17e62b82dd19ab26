package ru.srok.planimport.responsible;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Capitalised words that stand before initials without being a surname («Директор И.И. Иванова»). */
final class NotSurnames {

    private static final List<String> STEMS = List.of(
            "директор",
            "начальник",
            "заведующ",
            "руководител",
            "председател",
            "заместител",
            "министр",
            "методист",
            "специалист",
            "координатор",
            "учител",
            "педагог",
            "воспитател",
            "администрац",
            "управлени",
            "отдел",
            "комитет",
            "департамент",
            "министерств",
            "школ",
            "организац",
            "учреждени",
            "ответственн",
            "исполнител",
            "секретар",
            "инспектор",
            "представител",
            "сотрудник",
            "работник",
            "тьютор",
            "консультант",
            "эксперт",
            "утвержда",
            "согласован",
            "приложени",
            "приказ",
            "распоряжени",
            "постановлени",
            "муниципальн",
            "психолог",
            "логопед",
            "библиотекар",
            "инженер",
            "бухгалтер",
            "юрист",
            "советник",
            "куратор",
            "контрол",
            "тренер");

    private static final List<String> OFFICES = List.of(
            "директор",
            "начальник",
            "заведующ",
            "руководител",
            "председател",
            "заместител",
            "специалист",
            "методист",
            "сотрудник",
            "работник",
            "представител",
            "главы",
            "администраци",
            "координатор",
            "учител",
            "педагог",
            "член");

    private static final Set<String> WORDS = Set.of(
            "глава", "главы", "главе", "главу", "зам", "зав", "врио", "ведущий", "главный", "старший", "член", "члены",
            "город", "города", "район", "района", "село", "центр", "центра", "группа", "группы", "команда", "команды");

    /** A word in capitals is rather an abbreviation, unless it ends as surnames do. */
    private static final List<String> CAPITAL_ENDINGS = List.of(
            "ов", "ова", "ев", "ева", "ин", "ина", "ын", "ына", "ский", "ская", "цкий", "цкая", "енко", "чук", "юк",
            "ян", "швили", "дзе", "ых", "их", "ович", "евич");

    private NotSurnames() {}

    static boolean mayBeSurname(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower)
                || (isCapitals(word) && CAPITAL_ENDINGS.stream().noneMatch(lower::endsWith))) {
            return false;
        }
        return STEMS.stream()
                .noneMatch(stem -> lower.startsWith(stem) && !surnameEnding(lower.substring(stem.length())));
    }

    /** Whether the word, in any case, says what someone is, so that a genitive may follow. */
    static boolean isOffice(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(lower) || OFFICES.stream().anyMatch(lower::startsWith);
    }

    /** «Школьникова», «Управителев», «Учителева» are surnames for all their stems. */
    private static boolean surnameEnding(String rest) {
        return rest.endsWith("ников")
                || rest.endsWith("никова")
                || rest.endsWith("енко")
                || rest.equals("ева")
                || rest.equals("ев")
                || rest.equals("ин")
                || rest.equals("ина");
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
