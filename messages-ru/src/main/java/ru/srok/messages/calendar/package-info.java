/** The working calendar in words. */
@NullMarked
package ru.srok.messages.calendar;

import org.jspecify.annotations.NullMarked;
