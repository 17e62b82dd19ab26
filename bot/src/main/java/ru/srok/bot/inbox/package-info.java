/** What comes in: stored before it is handled, one chat in order, different chats side by side. */
@NullMarked
package ru.srok.bot.inbox;

import org.jspecify.annotations.NullMarked;
