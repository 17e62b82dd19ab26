package ru.srok.bot.coordinator;

/** For what a date is settled; the names stand in buttons and states. */
enum DateScope {
    /** All rows with the same open phrase. */
    PHRASE,
    /** One row. */
    ROW
}
