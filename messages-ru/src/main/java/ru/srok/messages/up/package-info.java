/** What the running service says of itself: at its start, in groups, and when something did not work. */
@NullMarked
package ru.srok.messages.up;

import org.jspecify.annotations.NullMarked;
