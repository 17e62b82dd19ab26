/** What the bot says to who does the work of a plan, and to who answers for its rows. */
@NullMarked
package ru.srok.messages.assignee;

import org.jspecify.annotations.NullMarked;
