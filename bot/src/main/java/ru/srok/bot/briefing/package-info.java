/** The page for the head of the department: shown to the coordinator, changed line by line, sent on by one tap. */
@NullMarked
package ru.srok.bot.briefing;

import org.jspecify.annotations.NullMarked;
