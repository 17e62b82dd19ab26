package ru.srok.messages.wrong;

import ru.srok.bot.console.Terminal;

/** Wrong on purpose: a module knows the application. */
public record SeesBot(Terminal terminal) {}
