package ru.srok.domain.reply;

/** Words {@code from} (with) {@code to} (without) of a clause. */
record Span(int from, int to) {}
