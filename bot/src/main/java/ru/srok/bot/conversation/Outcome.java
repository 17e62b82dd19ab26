package ru.srok.bot.conversation;

/**
 * What the messenger shows over the chat after a button, apart from messages.
 *
 * @param toast words, empty for none
 * @param alert whether they must be tapped away
 */
public record Outcome(String toast, boolean alert) {}
