package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Months that share what stands before the first of them: «до 5 марта, июня», «последняя пятница октября, декабря и
 * февраля». The genitive shows it: in «5 марта, июнь» the June is a month of its own.
 */
final class FurtherMonths {

    private static final int MOST = 11;

    private FurtherMonths() {}

    /** The months that follow another one, perhaps none, and the index after them. */
    static Found<List<Month>> read(Tokens tokens, int at) {
        return read(tokens, at, WordForm.GENITIVE);
    }

    /** Those in the form that the word before the first one asks for: «к сентябрю, январю». */
    static Found<List<Month>> read(Tokens tokens, int at, WordForm form) {
        List<Month> months = new ArrayList<>();
        int next = at;
        while (months.size() < MOST) {
            int month = afterMark(tokens, next);
            if (month < 0 || !isGoverned(tokens, month, form)) {
                break;
            }
            months.add(UnitReader.monthAt(tokens, month));
            next = tokens.skipStop(month + 1);
        }
        return new Found<>(months, next);
    }

    private static int afterMark(Tokens tokens, int at) {
        if (tokens.is(at, Term.COMMA)) {
            return tokens.is(at + 1, Term.AND) ? at + 2 : at + 1;
        }
        return tokens.is(at, Term.AND) ? at + 1 : -1;
    }

    /** The first month of a window («5 марта, июня – августа») is none of them. */
    private static boolean isGoverned(Tokens tokens, int at, WordForm form) {
        return tokens.is(at, Term.MONTH) && tokens.at(at).form() == form && !tokens.is(at + 1, Term.DASH);
    }
}
