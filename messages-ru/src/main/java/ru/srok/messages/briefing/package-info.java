/** The page for the head of the department, and what is said while it is made. */
@NullMarked
package ru.srok.messages.briefing;

import org.jspecify.annotations.NullMarked;
