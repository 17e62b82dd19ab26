/** The command that prints a working calendar. */
@NullMarked
package ru.srok.bot.calendar;

import org.jspecify.annotations.NullMarked;
