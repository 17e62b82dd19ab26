package ru.srok.planimport.wrong;

import ru.srok.messages.MessageKey;

/** Wrong on purpose: a module knows another that stands beside it. */
public record SeesASibling(MessageKey words) {}
