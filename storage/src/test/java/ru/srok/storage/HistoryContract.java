package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.HistoryEntry;

abstract class HistoryContract extends Contract {

    HistoryContract(Backend backend) {
        super(backend);
    }

    @Test
    void listsWhatWasAppendedInItsOrder() {
        HistoryEntry first = Samples.historyEntry("b");
        HistoryEntry second = Samples.historyEntry("a");
        store().history().append(first);
        store().history().append(second);
        assertThat(store().history().of(first.assignment())).containsExactly(first, second);
        assertThat(store().history().of(new AssignmentId("other"))).isEmpty();
    }

    @Test
    void appendsAnEntryOnce() {
        HistoryEntry entry = Samples.historyEntry("a");
        HistoryEntry repeated = new HistoryEntry(
                entry.id(),
                entry.assignment(),
                entry.at().plusSeconds(1),
                null,
                null,
                entry.from(),
                entry.to(),
                "bot",
                "");
        store().history().append(entry);
        store().history().append(entry);
        store().history().append(repeated);
        assertThat(store().history().of(entry.assignment())).containsExactly(entry);
    }
}
