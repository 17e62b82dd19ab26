package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.RowChange;

abstract class RowChangesContract extends Contract {

    RowChangesContract(Backend backend) {
        super(backend);
    }

    @Test
    void listsTheChangesOfAPlanOldestFirst() {
        RowChange second = Samples.rowChange("a");
        RowChange first = Samples.rowChange("b", second.at().minusSeconds(60), "");
        store().rowChanges().append(second);
        store().rowChanges().append(first);
        assertThat(store().rowChanges().of(second.plan())).containsExactly(first, second);
        assertThat(store().rowChanges().of(new PlanId("other"))).isEmpty();
    }

    @Test
    void appendsAChangeOnce() {
        RowChange change = Samples.rowChange("a");
        store().rowChanges().append(change);
        store().rowChanges().append(change.withBasis("другое"));
        assertThat(store().rowChanges().of(change.plan())).containsExactly(change);
    }

    @Test
    void givesABasisOnlyToWhatHasNone() {
        RowChange founded = Samples.rowChange("a");
        RowChange open = Samples.rowChange("b", founded.at().plusSeconds(60), "");
        RowChange untouched = Samples.rowChange("c", founded.at().plusSeconds(120), "");
        List.of(founded, open, untouched).forEach(store().rowChanges()::append);
        store().rowChanges().found(founded.plan(), List.of("a", "b", "nowhere"), "устно");
        store().rowChanges().found(new PlanId("other"), List.of("c"), "устно");
        assertThat(store().rowChanges().of(founded.plan()))
                .containsExactly(founded, open.withBasis("устно"), untouched);
    }
}
