package ru.srok.bot.summary;

/** How far ahead a list looks; the names stand in buttons. */
enum ComingSpan {
    /** Until Sunday. */
    WEEK,
    /** Two weeks. */
    AHEAD
}
