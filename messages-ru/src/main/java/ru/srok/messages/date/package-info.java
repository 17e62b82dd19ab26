/** Days and periods in words. */
@NullMarked
package ru.srok.messages.date;

import org.jspecify.annotations.NullMarked;
