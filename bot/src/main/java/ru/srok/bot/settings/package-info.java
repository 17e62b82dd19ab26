/** The coordinator's settings in chat: hours, calendar, quiet, quarters, and when people are reminded. */
@NullMarked
package ru.srok.bot.settings;

import org.jspecify.annotations.NullMarked;
