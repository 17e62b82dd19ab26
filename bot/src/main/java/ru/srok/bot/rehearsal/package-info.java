/** The rehearsal: every message of the days ahead, made by the service's own works over a copy of its store. */
@NullMarked
package ru.srok.bot.rehearsal;

import org.jspecify.annotations.NullMarked;
