package ru.srok.domain.deadline;

/** Months, weekdays, seasons, and the units of the calendar and of the school year. */
final class CalendarWords {

    private static final String[] SOFT_MONTHS = {
        "январ 1", "феврал 2", "апрел 4", "июн 6", "июл 7", "сентябр 9", "октябр 10", "ноябр 11", "декабр 12"
    };
    private static final String[] SHORT_MONTHS = {
        "янв 1",
        "фев 2",
        "февр 2",
        "мар 3",
        "апр 4",
        "авг 8",
        "сен 9",
        "сент 9",
        "окт 10",
        "ноя 11",
        "нояб 11",
        "дек 12",
        "июн 6",
        "июл 7",
        "январ 1",
        "феврал 2",
        "апрел 4",
        "сентябр 9",
        "октябр 10",
        "ноябр 11",
        "декабр 12"
    };
    private static final String[] WEEKDAYS = {
        "понедельник|_ а у ом е и ов ам ами ах|1",
        "вторник|_ а у ом е и ов ам ами ах|2",
        "сред|а у ой е ам ами ах|3",
        "четверг|_ а у ом е и ов ам ами ах|4",
        "пятниц|а ы у ей е ам ами ах|5",
        "суббот|а ы у ой е ам ами ах|6",
        "воскресень|е я ю ем и ям ями ях|7"
    };

    private CalendarWords() {}

    static void addTo(Vocabulary words) {
        months(words);
        for (String weekday : WEEKDAYS) {
            String[] parts = weekday.split("\\|");
            words.loose(word(Term.WEEKDAY, Integer.parseInt(parts[2]), WordForm.OTHER), parts[0], parts[1]);
        }
        words.words(Term.WEEKDAY, 7, WordForm.OTHER, "воскресений");
        seasons(words);
        years(words);
        units(words);
    }

    private static void months(Vocabulary words) {
        for (String month : SOFT_MONTHS) {
            String[] parts = month.split(" ");
            hard(words, parts[0], Integer.parseInt(parts[1]), new String[] {"ь", "я", "е ю ем ям ях"});
        }
        hard(words, "март", 3, new String[] {"_ ь", "а", "е у ом"});
        hard(words, "август", 8, new String[] {"_ ь", "а", "е у ом"});
        hard(words, "ма", 5, new String[] {"й", "я", "е ю ем"});
        for (String month : SHORT_MONTHS) {
            String[] parts = month.split(" ");
            words.words(Term.MONTH, Integer.parseInt(parts[1]), WordForm.SHORT, parts[0]);
        }
        words.words(Term.MONTH, 3, WordForm.NOMINATIVE, "мрат матр мартт марь");
        words.words(Term.MONTH, 5, WordForm.NOMINATIVE, "маи мяй");
        words.words(Term.MONTH, 6, WordForm.NOMINATIVE, "июнъ ибнь иинь юинь июньь");
        words.words(Term.MONTH, 7, WordForm.NOMINATIVE, "июлъ ибль июьл юиль");
    }

    private static void hard(Vocabulary words, String stem, int month, String[] endings) {
        words.loose(word(Term.MONTH, month, WordForm.NOMINATIVE), stem, endings[0]);
        words.loose(word(Term.MONTH, month, WordForm.GENITIVE), stem, endings[1]);
        words.loose(word(Term.MONTH, month, WordForm.OTHER), stem, endings[2]);
    }

    /** The value of a season is its last month. */
    private static void seasons(Vocabulary words) {
        words.words(Term.SEASON, 2, WordForm.OTHER, "зима зимы зимой зиму зиме")
                .words(Term.SEASON, 5, WordForm.OTHER, "весна весны весной весну весне")
                .words(Term.SEASON, 8, WordForm.OTHER, "лето лета летом лету")
                .words(Term.SEASON, 11, WordForm.OTHER, "осень осени осенью");
        String endings = "ий яя ее ие его ей юю ем их им ими е";
        words.loose(word(Term.SEASONAL, 2, WordForm.OTHER), "зимн", endings)
                .loose(word(Term.SEASONAL, 5, WordForm.OTHER), "весенн", endings)
                .loose(word(Term.SEASONAL, 8, WordForm.OTHER), "летн", endings)
                .loose(word(Term.SEASONAL, 11, WordForm.OTHER), "осенн", endings);
    }

    private static void years(Vocabulary words) {
        words.words(Term.YEAR, 0, WordForm.NOMINATIVE, "год годы")
                .words(Term.YEAR, 0, WordForm.GENITIVE, "года годов лет")
                .words(Term.YEAR, 0, WordForm.OTHER, "году годе годом годах годам годами")
                .words(Term.YEAR, 0, WordForm.SHORT, "г гг")
                .words(Term.SCHOOL, 0, WordForm.SHORT, "уч учеб учебн")
                .loose(word(Term.SCHOOL, 0, WordForm.OTHER), "учебн", "ый ого ому ом ым ые ых ым ыми ая ой ую ое")
                .loose(word(Term.CALENDAR, 0, WordForm.OTHER), "календарн", "ый ого ому ом ым ые ых ым ая ой ую ое");
    }

    private static void units(Vocabulary words) {
        words.words(Term.HALF, 0, WordForm.SHORT, "полуг пг полугод")
                .words(Term.HALF, 0, WordForm.OTHER, "полгода полугода полгод")
                .loose(word(Term.HALF, 0, WordForm.NOMINATIVE), "полугоди", "е")
                .loose(word(Term.HALF, 0, WordForm.GENITIVE), "полугоди", "я й")
                .loose(word(Term.HALF, 0, WordForm.OTHER), "полугоди", "ю и ем ям ях ями")
                .words(Term.QUARTER, 0, WordForm.SHORT, "кв кварт")
                .loose(word(Term.QUARTER, 0, WordForm.NOMINATIVE), "квартал", "_ ы")
                .loose(word(Term.QUARTER, 0, WordForm.GENITIVE), "квартал", "а ов")
                .loose(word(Term.QUARTER, 0, WordForm.OTHER), "квартал", "у е ом ам ах ами");
        words.stem(Term.SCHOOL_TERM, "четверт", "ь и ей ью ям ях ями")
                .stem(Term.SCHOOL_TERM, "триместр", "_ а у е ом ы ов ам ах ами")
                .words(Term.MONTH_WORD, 0, WordForm.SHORT, "мес")
                .stem(Term.MONTH_WORD, "месяц", "_ а у е ем ы ев ам ах ами")
                .words(Term.WEEK, 0, WordForm.SHORT, "нед")
                .stem(Term.WEEK, "недел", "я и ю е ей ь ям ях ями")
                .words(Term.DAY, 0, WordForm.SHORT, "дн")
                .words(Term.DAY, "день дня дню дне днем дни дней дням днях днями сутки суток")
                .stem(Term.WORKING, "рабоч", "ий его ему ем ая ей ую ие их им ими")
                .words(Term.WORKING, "будни будням будние будним буднях")
                .stem(Term.DECADE, "декад", "а ы у е ой _ ам ах ами")
                .stem(Term.HALF_PART, "половин", "а ы у е ой")
                .words(Term.BEGINNING, "начало начала началу начале началом")
                .words(Term.MIDDLE, "середина середины середину середине серединой")
                .words(Term.FINISH, "конец конца концу конце концом")
                .words(Term.DAY_NUMBER, "число числа числу числе числом чисел числам числах числами");
    }

    private static Word word(Term term, int value, WordForm form) {
        return new Word(term, value, form);
    }
}
