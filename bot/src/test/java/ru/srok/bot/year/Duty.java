package ru.srok.bot.year;

import java.time.LocalDate;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;

/** What somebody owes on a day, as a test knows it without asking the engine. */
final class Duty {

    final AssignmentId id;
    final Activity row;
    final AssigneeId assignee;
    LocalDate due;
    LocalDate reportBy;
    /** The day at whose noon it came to an end, or null while it is open. */
    LocalDate ended;
    /** On which days it is spoken of. */
    SpokenOn spokenOn = SpokenOn.USUALLY;
    /** What somebody wished about it last, or null. */
    Wish wish;
    /** The day at whose noon its assignee reports it, or null if they never do. */
    LocalDate willReport;

    /** At noon of a day somebody wished to be reminded on another, in its evening or else in its morning. */
    record Wish(MemberId by, LocalDate made, LocalDate day, boolean evening) {}

    Duty(AssignmentId id, Activity row, AssigneeId assignee) {
        this.id = id;
        this.row = row;
        this.assignee = assignee;
    }

    /** Whether it is open on the morning of a day. */
    boolean isOpenOnTheMorningOf(LocalDate day) {
        return ended == null || !ended.isBefore(day);
    }
}
