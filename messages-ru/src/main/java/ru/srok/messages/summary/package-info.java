/** Where plans stand, in words: totals, lists, one row, the weekly digest. */
@NullMarked
package ru.srok.messages.summary;

import org.jspecify.annotations.NullMarked;
