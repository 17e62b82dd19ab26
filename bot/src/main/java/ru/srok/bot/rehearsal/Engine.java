package ru.srok.bot.rehearsal;

import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;

/** Puts the service's own machinery together over any store. */
@FunctionalInterface
public interface Engine {

    /** The machinery that works on this store, by this clock. */
    Machinery over(Repositories store, BusinessClock clock);
}
