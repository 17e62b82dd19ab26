/** Talking with who does the work of a plan: joining, assignments, reports, handing over; and with who answers for rows. */
@NullMarked
package ru.srok.bot.assignee;

import org.jspecify.annotations.NullMarked;
