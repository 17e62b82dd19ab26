package ru.srok.bot.conversation;

/** What an argument of an action names; whatever it names must be of the actor's workspace and open to them. */
public enum ArgumentKind {
    /** A choice or a number, checked by the handler. */
    TEXT,
    PLAN,
    /** A row of the plan named before it. */
    ACTIVITY,
    /** Open to coordinators, to its assignee, to who it was handed to, and to its institution's head. */
    ASSIGNMENT,
    /** An assignment that the actor decides about: open to coordinators and to the curator of its row. */
    DECIDED_ASSIGNMENT,
    /** A sent report that the actor decides about: open to coordinators and to the curator of one of its rows. */
    DECIDED_REPORT,
    /** Open to coordinators and to its author. */
    REPORT,
    MEMBER,
    INSTITUTION
}
