package ru.srok.bot.conversation;

/** One subject that the bot can talk about: it says which commands, buttons and words are its own. */
@FunctionalInterface
public interface Conversation {

    /** Registers its handlers. */
    void register(Routes routes);
}
