/** Reminding: on which days what is spoken of, and to whom. */
@NullMarked
package ru.srok.domain.reminder;

import org.jspecify.annotations.NullMarked;
