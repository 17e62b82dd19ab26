package ru.srok.domain.deadline;

/** Words of repetition and of what never ends. */
final class RepetitionWords {

    private static final String ENDINGS = "о ый ая ое ые ого ой ому ую ом ых ым ыми";

    private RepetitionWords() {}

    static void addTo(Vocabulary words) {
        every(words, Term.YEARLY, 0, "ежегодн");
        every(words, Term.EVERY_MONTHS, 1, "ежемесячн");
        every(words, Term.EVERY_MONTHS, 3, "ежеквартальн");
        every(words, Term.EVERY_MONTHS, 6, "ежеполугодн");
        every(words, Term.WEEKLY, 0, "еженедельн");
        every(words, Term.DAILY, 0, "ежедневн");
        every(words, Term.DAILY, 0, "ежесуточн");
        every(words, Term.TERMLY, 0, "ежечетвертн");
        words.words(Term.YEARLY, 0, WordForm.SHORT, "ежегод ежег")
                .words(Term.EVERY_MONTHS, 1, WordForm.SHORT, "ежемес")
                .words(Term.EVERY_MONTHS, 3, WordForm.SHORT, "ежекв ежекварт")
                .words(Term.WEEKLY, 0, WordForm.SHORT, "еженед")
                .words(Term.YEARLY, "погодно годично")
                .words(Term.EVERY_MONTHS, 1, WordForm.OTHER, "помесячно")
                .words(Term.EVERY_MONTHS, 3, WordForm.OTHER, "поквартально квартально")
                .words(Term.EVERY_MONTHS, 6, WordForm.OTHER, "полугодично полугодно ежеполугодично ежеполугодие")
                .words(Term.WEEKLY, "понедельно")
                .words(Term.TERMLY, "почетвертно ежеурочно ежесменно")
                .words(Term.DAILY, "ежечасно");
        words.stem(Term.EVERY, "кажд", "ый ая ое ого ой ую ом ому ые ых ым")
                .words(Term.TIMES, "раз раза разу разов")
                .words(Term.TIMES, 0, WordForm.SHORT, "р")
                .words(Term.EXCEPT, "кроме исключением исключая")
                .words(Term.ONWARD, "далее затем впоследствии последующем");
        constancy(words);
    }

    private static void constancy(Vocabulary words) {
        for (String word :
                "постоянно систематически регулярно непрерывно круглогодично круглосуточно бессрочно планомерно"
                        .split(" ")) {
            words.loose(new Word(Term.CONSTANTLY, 0, WordForm.OTHER), word, "_");
        }
        words.words(Term.CONSTANTLY, "всегда системно перманентно")
                .stem(Term.CONSTANT, "постоянн", "ой ый ом ого")
                .stem(Term.CONSTANT, "регулярн", "ой")
                .stem(Term.CONSTANT, "системн", "ой")
                .stem(Term.CONSTANT, "систематическ", "ой")
                .stem(Term.CONSTANT, "непрерывн", "ой ом")
                .words(Term.BASIS, "основе режиме");
        for (String word : "течение течении течений теч протяжении продолжение продолжении".split(" ")) {
            WordForm form = word.length() == 3 ? WordForm.SHORT : WordForm.OTHER;
            words.loose(new Word(Term.FLOW, 0, form), word, "_");
        }
        words.words(Term.WHOLE, "весь всего все всей вся целого круглый планового")
                .stem(Term.PERIOD, "период", "_ а у е ом ы ов ам ах");
    }

    private static void every(Vocabulary words, Term term, int value, String stem) {
        words.loose(new Word(term, value, WordForm.OTHER), stem, ENDINGS);
    }
}
