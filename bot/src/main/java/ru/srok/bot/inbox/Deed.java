package ru.srok.bot.inbox;

import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.Incoming;

/**
 * What a person did, as understood from one update or from the parts of an album.
 *
 * @param query what the messenger wants answered at once after a button, or null
 */
public record Deed(Incoming incoming, @Nullable String query) {}
