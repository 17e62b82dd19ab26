package ru.srok.domain.memory;

import ru.srok.domain.time.TickMark;
import ru.srok.domain.time.TickMarks;

/** TickMarks in memory. */
public final class MemoryTickMarks extends MemoryRepository<String, TickMark> implements TickMarks {}
