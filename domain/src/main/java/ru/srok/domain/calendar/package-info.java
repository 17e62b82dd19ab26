/** The Russian working calendar: federal holidays and moved days off as data, with a region's and a coordinator's edits. */
@NullMarked
package ru.srok.domain.calendar;

import org.jspecify.annotations.NullMarked;
