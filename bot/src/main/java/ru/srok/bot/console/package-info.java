/** The terminal: streams, width, colours, and text laid out in columns. */
@NullMarked
package ru.srok.bot.console;

import org.jspecify.annotations.NullMarked;
