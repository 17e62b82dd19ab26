package ru.srok.domain.time;

import ru.srok.domain.store.Repository;

/** Keeps how far due work came. */
public interface TickMarks extends Repository<String, TickMark> {}
