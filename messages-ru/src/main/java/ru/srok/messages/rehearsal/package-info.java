/** What is said of the rehearsal of the days ahead. */
@NullMarked
package ru.srok.messages.rehearsal;

import org.jspecify.annotations.NullMarked;
