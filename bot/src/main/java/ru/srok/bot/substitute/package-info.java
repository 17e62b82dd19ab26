/** Talking about who stands in for whom for a time. */
@NullMarked
package ru.srok.bot.substitute;

import org.jspecify.annotations.NullMarked;
