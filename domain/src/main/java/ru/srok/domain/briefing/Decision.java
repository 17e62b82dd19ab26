package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that only the head of the department can decide.
 *
 * @param who names of those who asked, empty where it is nobody's work
 * @param reason their words; the first where there are several, empty where there are none
 * @param day the day it is about
 */
public record Decision(Kind kind, RowRef row, List<String> who, String reason, LocalDate day) {

    /** What is asked. */
    public enum Kind {
        /** «Не успеваем»: shall the day be moved? */
        MOVE,
        /** «Не моё»: whose is it? */
        REASSIGN,
        /** Its day has come, and it is nobody's work. */
        APPOINT
    }

    public Decision {
        who = List.copyOf(who);
    }
}
