/** A local stand-in of the Telegram Bot API with a chat page; knows nothing of the bot. */
@NullMarked
package ru.srok.sandbox;

import org.jspecify.annotations.NullMarked;
