package ru.srok.domain.deadline;

/** Numbers written as words. */
final class NumberWords {

    static final int LAST = -1;

    private static final String[] CARDINALS = {
        "один одна одно одну одного одной одному одним",
        "два две двух двум",
        "три трех трем",
        "четыре четырех четырем",
        "пять пяти",
        "шесть шести",
        "семь семи",
        "восемь восьми",
        "девять девяти",
        "десять десяти",
        "одиннадцать одиннадцати",
        "двенадцать двенадцати"
    };
    private static final String SOFT = "ый ая ое ого ой ому ую ом ые ых ым";
    private static final String[] ORDINAL_STEMS = {
        "перв",
        "втор",
        "",
        "четверт",
        "пят",
        "шест",
        "седьм",
        "восьм",
        "девят",
        "десят",
        "одиннадцат",
        "двенадцат",
        "тринадцат",
        "четырнадцат",
        "пятнадцат",
        "шестнадцат",
        "семнадцат",
        "восемнадцат",
        "девятнадцат",
        "двадцат"
    };

    private NumberWords() {}

    static void addTo(Vocabulary words) {
        for (int i = 0; i < CARDINALS.length; i++) {
            words.words(Term.CARDINAL, i + 1, WordForm.OTHER, CARDINALS[i]);
        }
        words.words(Term.CARDINAL, 20, WordForm.OTHER, "двадцать").words(Term.CARDINAL, 30, WordForm.OTHER, "тридцать");
        words.words(Term.TIMES_WORD, 1, WordForm.OTHER, "однократно единожды")
                .words(Term.TIMES_WORD, 2, WordForm.OTHER, "дважды двукратно")
                .words(Term.TIMES_WORD, 3, WordForm.OTHER, "трижды")
                .words(Term.TIMES_WORD, 4, WordForm.OTHER, "четырежды");
        ordinals(words);
    }

    private static void ordinals(Vocabulary words) {
        for (int i = 0; i < ORDINAL_STEMS.length; i++) {
            String stem = ORDINAL_STEMS[i];
            for (String ending : stem.isEmpty() ? new String[0] : SOFT.split(" ")) {
                words.words(Term.ORDINAL, i + 1, WordForm.OTHER, stem + ending);
            }
        }
        words.words(
                Term.ORDINAL,
                3,
                WordForm.OTHER,
                "третий третья третье третьего третьей третьему третью третьем третьи");
        words.words(Term.ORDINAL, 30, WordForm.OTHER, "тридцатое тридцатого тридцатый тридцатому");
        words.words(
                Term.ORDINAL,
                LAST,
                WordForm.OTHER,
                "последний последняя последнее последнего последней последнему последнюю последнем последние последних");
    }
}
