/** Words around buttons and what the bot did not understand. */
@NullMarked
package ru.srok.messages.chat;

import org.jspecify.annotations.NullMarked;
