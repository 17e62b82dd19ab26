package ru.srok.bot.deadline;

import ru.srok.domain.deadline.DeadlineReading;

/** Writes readings one after another; the pieces together are the answer. */
interface DeadlineAnswers {

    /** What stands before the first reading. */
    String begin();

    /** One reading. */
    String answer(DeadlineReading reading);

    /** What stands after the last reading. */
    String end();
}
