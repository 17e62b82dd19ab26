package ru.srok.storage;

import ru.srok.domain.time.TickMark;
import ru.srok.domain.time.TickMarks;

final class TickMarkCollection extends VersionedCollection<String, TickMark> implements TickMarks {

    static final String NAME = "tickMarks";

    TickMarkCollection(Database database) {
        super(database, NAME, TickMark.class);
    }
}
