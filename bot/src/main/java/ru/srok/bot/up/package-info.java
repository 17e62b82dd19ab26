/** The running service: how its parts are put together, started and ended. */
@NullMarked
package ru.srok.bot.up;

import org.jspecify.annotations.NullMarked;
