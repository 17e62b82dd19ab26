/** The morning message in words. */
@NullMarked
package ru.srok.messages.reminder;

import org.jspecify.annotations.NullMarked;
