/** The command that reads deadline phrases. */
@NullMarked
package ru.srok.bot.deadline;

import org.jspecify.annotations.NullMarked;
