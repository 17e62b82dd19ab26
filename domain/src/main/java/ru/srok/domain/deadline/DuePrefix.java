package ru.srok.domain.deadline;

/**
 * The words before a date that say how it binds: «до», «не позднее», «в срок до», «в течение».
 *
 * @param sort how it binds
 * @param next the index after it
 */
record DuePrefix(Sort sort, int next) {

    /** How a date binds. */
    enum Sort {
        NONE,
        /** «До», «к»: a month after it is not meant itself. */
        BEFORE,
        /** «Не позднее», «по»: what follows is meant as a whole. */
        NOT_LATER,
        /** «В», «в течение», «весь». */
        DURING
    }

    static DuePrefix read(Tokens tokens, int at) {
        int next = tokens.skip(at, Term.ROUGHLY);
        next = state(tokens, deadline(tokens, next));
        if (tokens.is(next, Term.NOT) && tokens.is(next + 1, Term.LATER)) {
            next = tokens.skip(next + 2, Term.THAN);
            return new DuePrefix(Sort.NOT_LATER, preposition(tokens, next));
        }
        return switch (tokens.term(next)) {
            case UNTIL, TOWARDS -> before(tokens, next);
            case ALONG -> new DuePrefix(Sort.NOT_LATER, next + 1);
            case IN -> during(tokens, next + 1);
            case FLOW, WHOLE -> during(tokens, next);
            case ON ->
                tokens.isAny(next + 1, Term.FLOW, Term.FINISH)
                        ? during(tokens, next + 1)
                        : new DuePrefix(Sort.NONE, next);
            default -> new DuePrefix(Sort.NONE, next);
        };
    }

    /** «До» with «не позднее» after it is as good as «не позднее». */
    private static DuePrefix before(Tokens tokens, int at) {
        boolean later = tokens.is(at + 1, Term.NOT) && tokens.is(at + 2, Term.LATER);
        return later ? new DuePrefix(Sort.NOT_LATER, at + 3) : new DuePrefix(Sort.BEFORE, at + 1);
    }

    /** «В срок», «срок –», «срок исполнения:» before the preposition. */
    private static int deadline(Tokens tokens, int at) {
        int next = tokens.skip(at, Term.IN);
        if (!tokens.is(next, Term.DEADLINE)) {
            return at;
        }
        next = tokens.skip(next + 1, Term.OF_PLAN);
        return tokens.isAny(next, Term.COLON, Term.DASH, Term.COMMA) ? next + 1 : next;
    }

    /** «По состоянию на» before a day. */
    private static int state(Tokens tokens, int at) {
        boolean state = tokens.is(at, Term.ALONG)
                && tokens.at(at + 1).text().startsWith("состояни")
                && tokens.is(at + 2, Term.ON);
        return state ? at + 3 : at;
    }

    private static int preposition(Tokens tokens, int at) {
        return tokens.isAny(at, Term.UNTIL, Term.TOWARDS) ? at + 1 : at;
    }

    private static DuePrefix during(Tokens tokens, int at) {
        int next = tokens.is(at, Term.FLOW) ? tokens.skipStop(at + 1) : at;
        next = tokens.skip(next, Term.WHOLE);
        if (tokens.is(next, Term.PERIOD)) {
            next++;
        }
        return new DuePrefix(Sort.DURING, next);
    }
}
