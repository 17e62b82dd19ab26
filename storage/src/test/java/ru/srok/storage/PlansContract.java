package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.store.Repository;
import ru.srok.domain.store.StaleVersionException;

abstract class PlansContract extends RepositoryContract<PlanId, Plan> {

    PlansContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<PlanId, Plan> repository() {
        return store().plans();
    }

    @Override
    Plan sample(String id) {
        return Samples.plan(id);
    }

    @Override
    Plan changed(Plan document) {
        return document.withDefaults(Map.of("П. № " + document.version(), Binding.NOBODY));
    }

    @Test
    void keepsAnyResponsibleAsPrinted() {
        Map<String, Binding> defaults = new java.util.HashMap<>();
        for (String printed :
                List.of("", ".", "$", "%", "%2E", "$set", "Иванов И.И.", "_id", "_class", "a\nb", " ", "x.%.$")) {
            defaults.put(printed, Binding.NOBODY);
        }
        Plan saved = store().plans().save(Samples.plan("p").withDefaults(defaults));
        assertThat(store().plans().find(saved.id()).orElseThrow().defaults()).isEqualTo(defaults);
    }

    @Test
    void listsThoseOfAWorkspace() {
        Plan saved = store().plans().save(Samples.plan("p"));
        assertThat(store().plans().of(Samples.WORKSPACE)).containsExactly(saved);
        assertThat(store().plans().of(new WorkspaceId("other"))).isEmpty();
    }

    @Test
    void savesAPlanWithItsChangesOrNeither() {
        Plan saved = store().plans().save(Samples.plan("plan1"));
        RowChange first = Samples.rowChange("a");
        RowChange second = Samples.rowChange("b", first.at().plusSeconds(1), "");
        Plan changed = store().plans().save(changed(saved), List.of(first));
        assertThatThrownBy(() -> store().plans().save(changed(saved), List.of(second)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store().rowChanges().of(saved.id())).containsExactly(first);
        store().plans().save(changed(changed), List.of(second));
        assertThat(store().rowChanges().of(saved.id())).containsExactly(first, second);
    }
}
