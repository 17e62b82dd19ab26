package ru.srok.domain.deadline;

/** Prepositions and other small words that tie a phrase together. */
final class LinkWords {

    private static final String ADJECTIVE = "ий его ему ем ей ая ую ие их им ый ого ому ом ой ые ых ым";

    /** Marks the words after which «период» is the plan's own. */
    static final int PLAN = 1;

    private LinkWords() {}

    static void addTo(Vocabulary words) {
        words.words(Term.UNTIL, "до")
                .words(Term.TOWARDS, "к ко")
                .words(Term.ALONG, "по")
                .words(Term.FROM, "с со")
                .words(Term.IN, "в во")
                .words(Term.ON, "на")
                .words(Term.FOR, "за")
                .words(Term.OFF, "от")
                .words(Term.AND, "и")
                .words(Term.OR, "или либо")
                .words(Term.NOT, "не")
                .words(Term.LATER, "позднее позже поздней")
                .words(Term.EARLIER, "ранее раньше")
                .words(Term.FEWER, "реже менее меньше")
                .words(Term.THAN, "чем")
                .words(Term.BEGINNING_FROM, "начиная")
                .words(Term.ROUGHLY, "ориентировочно предположительно примерно приблизительно ориентир")
                .words(Term.INCLUSIVE, "включительно")
                .words(Term.DEADLINE, "срок сроки сроком срока сроков");
        adjectives(words);
        words.words(Term.OF_PLAN, PLAN, WordForm.OTHER, "реализации действия исполнения выполнения обучения")
                .words(Term.OF_PLAN, "осуществления проведения")
                .words(Term.CLOCK, "ч час часа часов часам мин минут мск утра вечера дня")
                .words(
                        Term.ADDRESS,
                        "ул улица улице пер переулок проспект пр площадь пл мкр микрорайон бульвар б-р шоссе наб д дом "
                                + "корп корпус каб кабинет ауд пос с-з г.о");
    }

    private static void adjectives(Vocabulary words) {
        words.stem(Term.CURRENT, "текущ", ADJECTIVE)
                .stem(Term.CURRENT, "отчетн", ADJECTIVE)
                .stem(Term.CURRENT, "нынешн", ADJECTIVE)
                .stem(Term.CURRENT, "планируем", ADJECTIVE)
                .words(Term.CURRENT, "этого сего этом данного")
                .words(Term.CURRENT, 0, WordForm.SHORT, "т тек")
                .stem(Term.NEXT, "следующ", ADJECTIVE)
                .stem(Term.NEXT, "будущ", ADJECTIVE)
                .stem(Term.NEXT, "очередн", ADJECTIVE)
                .stem(Term.PREVIOUS, "предшествующ", ADJECTIVE)
                .stem(Term.PREVIOUS, "предыдущ", ADJECTIVE);
    }
}
