/** What goes out: claimed once, kept to the messenger's pace, and never lost without a word. */
@NullMarked
package ru.srok.bot.outbox;

import org.jspecify.annotations.NullMarked;
