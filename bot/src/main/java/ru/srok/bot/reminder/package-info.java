/** The morning message: its words and buttons, decided when it is sent. */
@NullMarked
package ru.srok.bot.reminder;

import org.jspecify.annotations.NullMarked;
