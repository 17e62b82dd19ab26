package ru.srok.domain.deadline;

/** Words that tie a deadline to an event. */
final class EventWords {

    private static final String NEUTER_STEMS =
            "согласовани окончани завершени истечени требовани расписани поступлени обращени "
                    + "распоряжени решени положени назначени указани заявлени соответстви проведени "
                    + "исполнени совещани заседани собрани открыти закрыти утверждени получени выявлени "
                    + "возникновени подписани издани опубликовани вступлени приняти преддвери комплектовани "
                    + "заключени предоставлени представлени объявлени формировани прибыти зачислени "
                    + "мероприяти усмотрени предложени поручени предписани извещени уведомлени наступлени "
                    + "обнаружени";
    private static final String HARD_STEMS =
            "график план запрос приказ итог результат факт вызов момент случа юбиле праздник "
                    + "педсовет этап сезон экзамен порядк регламент стандарт заказ семинар форум слет "
                    + "фестивал конкурс календар отчет процесс ход старт урок прием контракт договор "
                    + "маршрут норматив предел поступлен протокол конц";
    private static final String SOFT_STEMS =
            "заявк мер программ циклограмм годовщин дат линейк смен кампани олимпиад подготовк "
                    + "инициатив рекомендаци инструкци методик путевк рамк карт схем повестк регистраци "
                    + "аттестаци конференци акци сесси процедур проверк тренировк консультаци квот";
    private static final String FEMININE_STEMS =
            "необходимост договоренност возможност потребност готовност очередност надобност";

    /** Marks the words that bind a deadline wherever they stand. */
    static final int STRONG = 1;

    private EventWords() {}

    static void addTo(Vocabulary words) {
        words.words(
                        Term.EVENT,
                        STRONG,
                        WordForm.OTHER,
                        "после спустя согласно накануне незамедлительно безотлагательно срочно экстренно неотложно уточняется уточняются определяется "
                                + "определяются устанавливается устанавливаются устанавливает дополнительно")
                .words(
                        Term.EVENT,
                        "при перед сразу немедленно своевременно одновременно заблаговременно оперативно сообразно ввиду "
                                + "вслед параллельно соответственно");
        strong(words);
        stems(words, NEUTER_STEMS, "е я ю и й ем ям ях ями");
        stems(words, HARD_STEMS, "_ а у е ом ы ов ам ах ами и ю я ям ях ев ем й");
        stems(words, SOFT_STEMS, "а у е ы и ой ам ах ами я ю ей й ям ях ями");
        stems(words, FEMININE_STEMS, "ь и ью ей ям ях");
        words.words(Term.EVENT_NOUN, "письму письма письмом письмам дорожной ход ходе часах")
                .words(Term.EVENT_NOUN, "время");
        occasions(words);
    }

    private static void strong(Vocabulary words) {
        strong(words, "график план запрос итог результат факт", "у ам ом а е ами ах и ов");
        strong(
                words,
                "согласовани окончани завершени истечени требовани расписани поступлени соответстви",
                "ю и я ям ем е");
        strong(words, "мер заявк циклограмм", "е ам и ы");
        strong(words, "необходимост", "и");
        strong(words, "приказ", "у а ам ом");
    }

    private static void strong(Vocabulary words, String stems, String endings) {
        for (String stem : stems.split(" ")) {
            for (String ending : endings.split(" ")) {
                words.words(Term.EVENT_NOUN, STRONG, WordForm.OTHER, stem + ending);
            }
        }
    }

    private static void occasions(Vocabulary words) {
        words.stem(Term.OCCASION, "каникул", "ы _ ам ах ами")
                .stem(Term.OCCASION, "каникулярн", "ый ого ом ое ые ых ая ой ую")
                .words(Term.OCCASION, "масленица масленицу рождество рождества пасха пасху выпускной")
                .words(Term.OCCASION, "новый нового новому новым новогодние новогодних новогодний")
                .words(Term.OCCASION, "выходные выходных праздничные праздничных")
                .words(Term.OCCASION, "месячник месячника");
    }

    private static void stems(Vocabulary words, String stems, String endings) {
        for (String stem : stems.split(" ")) {
            words.stem(Term.EVENT_NOUN, stem, endings);
        }
    }
}
