package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;

/** A plan saved with what that changes, in a process that dies before each of its steps. */
class CarriedChangesTest extends OwnStore {

    private static final List<RowChange> CHANGES =
            List.of(Samples.rowChange("a"), Samples.rowChange("b"), Samples.rowChange("c"));

    private Plan begin() {
        database().template().getDb().drop();
        return new PlanCollection(database()).save(Samples.plan("plan1"));
    }

    /** Saves the plan anew, unless the process dies; whether it lived. */
    private boolean save(Plan plan, int last) {
        CrashingTemplate template = new CrashingTemplate(database().template(), last);
        try {
            new PlanCollection(new Database(template, database().converter())).save(changed(plan), CHANGES);
            return true;
        } catch (CrashingTemplate.Crash killed) {
            return false;
        }
    }

    private static Plan changed(Plan plan) {
        return plan.withDefaults(Map.of("П", Binding.NOBODY));
    }

    private Plan stored(Plan plan) {
        return new PlanCollection(database()).find(plan.id()).orElseThrow();
    }

    @Test
    void haveEachChangeOnceIfThePlanWasSavedAndNoneIfNot() {
        int deaths = 0;
        int kept = 0;
        boolean lived = false;
        while (!lived) {
            Plan plan = begin();
            lived = save(plan, deaths + 1);
            boolean saved = stored(plan).version() > plan.version();
            assertThat(new RowChangeCollection(database()).of(plan.id()))
                    .as("death before step " + (deaths + 1))
                    .isEqualTo(saved ? CHANGES : List.of());
            deaths += lived ? 0 : 1;
            kept += saved ? 1 : 0;
        }
        assertThat(deaths).isGreaterThan(5);
        assertThat(kept).isGreaterThan(4);
    }

    @Test
    void areNotLostByTheNextSave() {
        boolean lived = false;
        for (int step = 1; !lived; step++) {
            Plan plan = begin();
            lived = save(plan, step);
            Plan now = stored(plan);
            new PlanCollection(database()).save(changed(now));
            assertThat(new RowChangeCollection(database()).of(plan.id()))
                    .as("death before step " + step)
                    .isEqualTo(now.version() > plan.version() ? CHANGES : List.of());
        }
    }

    @Test
    void areCarriedNoLongerThanNeeded() {
        Plan plan = begin();
        save(plan, Integer.MAX_VALUE);
        Document kept = database().named(PlanCollection.NAME).find("plan1").orElseThrow();
        assertThat(kept).doesNotContainKey("carried").containsEntry("version", 2L);
    }
}
