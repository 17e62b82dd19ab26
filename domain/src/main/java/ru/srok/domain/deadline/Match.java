package ru.srok.domain.deadline;

/** A part that a parser has recognised, and the index of the token after it. */
record Match(Part part, int next) {}
