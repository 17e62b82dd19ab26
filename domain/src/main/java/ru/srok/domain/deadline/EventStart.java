package ru.srok.domain.deadline;

/** Knows the words with which an event begins. */
final class EventStart {

    private static final int NOUN_WITHIN = 5;

    private final Tokens tokens;
    private final PartParser dates;

    EventStart(Tokens tokens, PartParser dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** Whether an event begins here; {@code fresh} where nothing stands before it in its part of the phrase. */
    boolean begins(int at, boolean fresh) {
        if (fresh && (Happenings.isNamed(tokens, at) || Happenings.isNamedWhile(tokens, at))) {
            return true;
        }
        return switch (tokens.term(at)) {
            case OCCASION, SCHOOL_TERM -> true;
            case EVENT -> fresh || tokens.at(at).value() == EventWords.STRONG || hasNoun(at + 1);
            case ALONG, UNTIL, TOWARDS ->
                hasNoun(at + 1) || Durations.isDuration(tokens, at + 1) || (fresh && isWord(at + 1));
            case IN, ON, FROM -> hasNoun(at + 1) || isStage(at + 1) || isWhile(at + 1);
            case FOR, NOT -> Durations.isDuration(tokens, at + 1) || Durations.isLead(tokens, at);
            case FLOW -> fresh && isWord(at + 1);
            case BEGINNING, MIDDLE, FINISH -> fresh && isWordOrYear(at + 1);
            case SEASONAL -> isSeasonal(at, fresh);
            case OTHER -> fresh && isSpell(at + 1);
            case PERIOD -> fresh && isWord(at + 1) && dates.parse(tokens, at + 1) == null;
            case EVENT_NOUN -> at == 0 && isSchedule();
            case DAY, WEEK, DECADE -> fresh && tokens.isAny(at + 1, Term.OTHER, Term.QUOTE);
            case NUMBER, ROMAN, ORDINAL -> isNumberedTerm(at) || (fresh && Durations.isDuration(tokens, at));
            case CARDINAL -> fresh && Durations.isDuration(tokens, at);
            default -> false;
        };
    }

    /** «Летние каникулы», «осенние, весенние каникулы», «осенне-зимний период». */
    private boolean isSeasonal(int at, boolean fresh) {
        boolean list = tokens.isAny(at + 1, Term.COMMA, Term.AND, Term.DASH) && tokens.is(at + 2, Term.SEASONAL);
        return list || tokens.is(at + 1, Term.OCCASION) || (fresh && isWord(at + 1));
    }

    /** «План-график» or «график ВПР» where the deadline should stand. */
    private boolean isSchedule() {
        int noun = tokens.is(1, Term.DASH) ? 2 : 0;
        return tokens.at(noun).text().startsWith("график");
    }

    /** «Период», «сезон» after an adjective: «отопительный период». */
    private boolean isSpell(int at) {
        return tokens.is(at, Term.PERIOD) || tokens.at(at).text().startsWith("сезон");
    }

    /** What the event that begins here is worth beside a date. */
    Part.Standing standing(int at, boolean fresh) {
        if (!fresh && !isStrong(at)) {
            return Part.Standing.ASIDE;
        }
        boolean whileNamed = tokens.isAny(at, Term.DAY, Term.WEEK, Term.DECADE)
                || tokens.at(at).text().startsWith("месячник")
                || Happenings.isNamedWhile(tokens, at);
        if (whileNamed) {
            return fresh ? Part.Standing.NAME : Part.Standing.ASIDE;
        }
        if (fresh && Happenings.isNamed(tokens, at)) {
            return Part.Standing.HAPPENING;
        }
        return tokens.is(at, Term.OTHER) || isManner(at) ? Part.Standing.ASIDE : Part.Standing.BINDING;
    }

    /** «С подведением итогов» says how, not when. */
    private boolean isManner(int at) {
        String text = tokens.at(at + 1).text();
        return tokens.is(at, Term.FROM) && (text.endsWith("ием") || text.endsWith("иями") || text.equals("учетом"));
    }

    /** Whether the words bind a deadline wherever they stand: «по графику», «согласно …», «за 10 дней до …». */
    boolean isStrong(int at) {
        Token token = tokens.at(at);
        return switch (token.term()) {
            case EVENT -> token.value() == EventWords.STRONG || isStrongNoun(at + 1);
            case ALONG, IN -> isStrongNoun(at + 1);
            case OCCASION, SCHOOL_TERM, FOR, NOT -> true;
            default -> false;
        };
    }

    private boolean isStrongNoun(int at) {
        for (int i = at; i < at + NOUN_WITHIN && !Marks.separates(tokens.term(i)); i++) {
            if (tokens.is(i, Term.EVENT_NOUN)) {
                return tokens.at(i).value() == EventWords.STRONG;
            }
        }
        return false;
    }

    private boolean isNumberedTerm(int at) {
        Found<OrdinalList> list = OrdinalList.read(tokens, at);
        if (list == null) {
            return false;
        }
        int part = list.next();
        int noun = tokens.isAny(part, Term.DAY, Term.WEEK, Term.MONTH_WORD) ? part + 1 : part;
        return tokens.is(noun, Term.SCHOOL_TERM);
    }

    private boolean isWord(int at) {
        return !Marks.separates(tokens.term(at)) && !tokens.isAny(at, Term.NUMBER, Term.ROMAN);
    }

    private boolean isWordOrYear(int at) {
        return isWord(at) || tokens.isAny(at, Term.NUMBER, Term.ROMAN);
    }

    /** A noun of events within the next words («по утвержденному графику», «в 10-дневный срок»). */
    private boolean hasNoun(int at) {
        for (int i = at; i < at + NOUN_WITHIN; i++) {
            Term term = tokens.term(i);
            if ((term == Term.PERIOD && i > at)
                    || term == Term.EVENT_NOUN
                    || term == Term.OCCASION
                    || term == Term.SCHOOL_TERM) {
                return true;
            }
            boolean hyphen = term == Term.DASH
                    && tokens.at(i).glued()
                    && tokens.at(i + 1).glued();
            if (!hyphen && (Marks.separates(term) || dates.parse(tokens, i) != null)) {
                return false;
            }
            if (term == Term.DEADLINE) {
                return i > at || tokens.isAny(i + 1, Term.OTHER, Term.EVENT);
            }
        }
        return false;
    }

    /** «В начале учебного года», «на конец четверти». */
    private boolean isStage(int at) {
        return tokens.isAny(at, Term.BEGINNING, Term.MIDDLE, Term.FINISH);
    }

    /** «В день проведения», «в период ГИА», «в течение трех дней», «со дня подписания». */
    private boolean isWhile(int at) {
        return tokens.isAny(at, Term.DAY, Term.PERIOD, Term.DEADLINE)
                || (tokens.is(at, Term.FLOW) && isWord(at + 1))
                || (tokens.is(at, Term.FLOW) && Durations.isDuration(tokens, at + 1));
    }
}
