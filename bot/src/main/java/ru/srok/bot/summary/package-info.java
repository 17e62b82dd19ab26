/** What the coordinator sees: where plans stand, whom to call, one row, and the weekly digest. */
@NullMarked
package ru.srok.bot.summary;

import org.jspecify.annotations.NullMarked;
