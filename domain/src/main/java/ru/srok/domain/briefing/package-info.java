/** The page for the head of the department: what is on it, what the coordinator changed in it, when it is made. */
@NullMarked
package ru.srok.domain.briefing;

import org.jspecify.annotations.NullMarked;
