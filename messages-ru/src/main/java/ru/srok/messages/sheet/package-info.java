/** What stands on the Excel sheet of a draft, and what is said about one that came back. */
@NullMarked
package ru.srok.messages.sheet;

import org.jspecify.annotations.NullMarked;
