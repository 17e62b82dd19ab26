package ru.srok.bot.wrong;

import ru.srok.planimport.document.SourceDocument;

/** Wrong on purpose: the application uses what the import keeps to itself. */
public record LooksBehindTheFace(SourceDocument document) {}
