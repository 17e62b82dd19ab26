/** What the bot says to a coordinator with a plan in hand. */
@NullMarked
package ru.srok.messages.coordinator;

import org.jspecify.annotations.NullMarked;
