package ru.srok.domain.deadline;

/**
 * What follows a year's number: «г.», «г.г.», «годы», «уч. год», «учебного года».
 *
 * @param present whether there is such an ending
 * @param school whether it names a school year
 * @param next the index after it
 */
record YearEnding(boolean present, boolean school, int next) {

    static YearEnding read(Tokens tokens, int at) {
        int afterSchool = school(tokens, at);
        boolean school = afterSchool > at;
        int next = tokens.skip(afterSchool, Term.CALENDAR);
        if (!tokens.is(next, Term.YEAR) || isTown(tokens, next)) {
            return new YearEnding(school, school, afterSchool);
        }
        next = tokens.skipStop(next + 1);
        if (tokens.is(next, Term.YEAR) && tokens.at(next).text().equals("г")) {
            next = tokens.skipStop(next + 1);
        }
        return new YearEnding(true, school, next);
    }

    private static int school(Tokens tokens, int at) {
        if (tokens.is(at, Term.SCHOOL)) {
            int next = tokens.skipStop(at + 1);
            return tokens.skip(next, Term.SLASH);
        }
        boolean abbreviated = tokens.at(at).text().equals("у") && tokens.isAny(at + 1, Term.DOT, Term.SLASH);
        return abbreviated ? at + 2 : at;
    }

    /** «2 г. Приречный»: a town after the number. */
    private static boolean isTown(Tokens tokens, int at) {
        return tokens.at(at).form() == WordForm.SHORT
                && tokens.is(at + 1, Term.DOT)
                && tokens.is(at + 2, Term.OTHER)
                && !tokens.at(at).glued()
                && tokens.is(at - 1, Term.NUMBER)
                && tokens.at(at - 1).text().length() < 2;
    }
}
