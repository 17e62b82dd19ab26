package ru.srok.domain.deadline;

import java.util.Set;

/** Nouns that name something held on a day of its own: «августовская конференция», «Единый день безопасности». */
final class Happenings {

    private static final Set<String> NOUNS = Set.of(
            ("конференция совещание педсовет заседание семинар вебинар конкурс форум слет съезд фестиваль праздник "
                            + "линейка олимпиада акция сессия звонок выпускной собрание субботник ярмарка выставка марафон "
                            + "спартакиада турнир чтения парад бал елка елки тренировка учения аттестация концерт "
                            + "круглый флешмоб викторина эстафета встреча смотр смена квест итоговое сочинение "
                            + "впр егэ огэ гиа гвэ")
                    .split(" "));
    private static final Set<String> ADJECTIVES = Set.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "го");
    private static final int MOST_ADJECTIVES = 4;

    private Happenings() {}

    /** Whether a happening is named here, perhaps after adjectives («муниципальный этап», «научно-практическая …»). */
    static boolean isNamed(Tokens tokens, int at) {
        return NOUNS.contains(tokens.at(noun(tokens, at)).text());
    }

    /** Whether a day, week, ten days or month of something is named after adjectives («Единый день безопасности»). */
    static boolean isNamedWhile(Tokens tokens, int at) {
        int noun = noun(tokens, at);
        boolean named = tokens.isAny(noun, Term.DAY, Term.WEEK, Term.DECADE)
                || tokens.at(noun).text().equals("месячник");
        return noun > at && named && !isNumberedDay(tokens, noun) && tokens.isAny(noun + 1, Term.OTHER, Term.QUOTE);
    }

    private static boolean isNumberedDay(Tokens tokens, int noun) {
        return tokens.isAny(noun - 1, Term.WORKING, Term.ORDINAL, Term.SEASONAL);
    }

    private static int noun(Tokens tokens, int at) {
        int next = at;
        while (next < at + MOST_ADJECTIVES && isAdjective(tokens, next)) {
            next = tokens.is(next + 1, Term.DASH) ? next + 2 : next + 1;
        }
        return next;
    }

    private static boolean isAdjective(Tokens tokens, int at) {
        String text = tokens.at(at).text();
        boolean word = tokens.isAny(at, Term.OTHER, Term.EVENT_NOUN, Term.ORDINAL) || tokens.is(at + 1, Term.DASH);
        boolean ending = text.length() > 4 && ADJECTIVES.contains(text.substring(text.length() - 2));
        boolean compound = text.endsWith("о")
                && tokens.is(at + 1, Term.DASH)
                && tokens.at(at + 1).glued();
        return word && !NOUNS.contains(text) && (ending || compound);
    }
}
