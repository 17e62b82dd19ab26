package ru.srok.bot.coordinator;

import ru.srok.bot.conversation.Dialogue;

/** Told when somebody opens the chat by a link that is no code of a first coordinator. */
@FunctionalInterface
public interface OpenedLink {

    /** Answers; returns false if the payload is nothing it knows. */
    boolean opened(Dialogue dialogue, String payload);
}
