package ru.srok.storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import ru.srok.domain.store.Repositories;

/** What a repository keeps to wherever it keeps its documents. */
abstract class Contract {

    private final Backend backend;
    private Backend.Opened opened;

    Contract(Backend backend) {
        this.backend = backend;
    }

    @BeforeEach
    final void open() {
        opened = backend.open();
    }

    @AfterEach
    final void end() {
        if (opened != null) {
            opened.end().run();
        }
    }

    final Repositories store() {
        return opened.repositories();
    }
}
