package ru.srok.storage;

import ru.srok.domain.store.Repository;
import ru.srok.domain.time.TickMark;

abstract class TickMarksContract extends RepositoryContract<String, TickMark> {

    TickMarksContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<String, TickMark> repository() {
        return store().tickMarks();
    }

    @Override
    TickMark sample(String id) {
        return Samples.tickMark(id);
    }

    @Override
    TickMark changed(TickMark document) {
        return document.upTo(document.done().plusSeconds(1));
    }
}
