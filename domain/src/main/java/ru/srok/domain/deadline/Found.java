package ru.srok.domain.deadline;

/** Something read from tokens, and the index after it. */
record Found<T>(T value, int next) {}
