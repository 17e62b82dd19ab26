package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.store.Repository;

abstract class AssignmentsContract extends RepositoryContract<AssignmentId, Assignment> {

    AssignmentsContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<AssignmentId, Assignment> repository() {
        return store().assignments();
    }

    @Override
    Assignment sample(String id) {
        return Samples.assignment(id);
    }

    @Override
    Assignment changed(Assignment document) {
        return document.movedTo(document.due().plusDays(1), document.reportBy());
    }

    @Test
    void listsByDueDate() {
        Assignment later = save("a", 2);
        Assignment sooner = save("b", 1);
        assertThat(store().assignments().of(Samples.WORKSPACE)).containsExactly(sooner, later);
        assertThat(store().assignments().of(Samples.PLAN)).containsExactly(sooner, later);
        assertThat(store().assignments().of(Samples.WORKSPACE, Samples.SCHOOL)).containsExactly(sooner, later);
    }

    @Test
    void listsOnlyWhatWasAskedFor() {
        save("a", 1);
        assertThat(store().assignments().of(new WorkspaceId("other"))).isEmpty();
        assertThat(store().assignments().of(new PlanId("other"))).isEmpty();
        assertThat(store().assignments().of(Samples.WORKSPACE, new AssigneeId("m:other")))
                .isEmpty();
        assertThat(store().assignments().of(new WorkspaceId("w"), Samples.SCHOOL))
                .isEmpty();
    }

    private Assignment save(String id, int days) {
        Assignment sample = Samples.assignment(id);
        return store().assignments().save(sample.movedTo(sample.due().plusDays(days), sample.reportBy()));
    }

    @Test
    void listsWhatIsHandedToSomebody() {
        MemberId deputy = new MemberId("m2");
        Assignment handed = save("a", 1);
        Assignment back = store().assignments().save(save("b", 2).handedTo(new MemberId("m4")));
        assertThat(store().assignments().handedTo(Samples.WORKSPACE, deputy)).containsExactly(handed);
        Assignment again = store().assignments().save(back.handedTo(deputy));
        assertThat(store().assignments().handedTo(Samples.WORKSPACE, deputy)).containsExactly(handed, again);
        assertThat(store().assignments().handedTo(Samples.WORKSPACE, new MemberId("m3")))
                .isEmpty();
        assertThat(store().assignments().handedTo(new WorkspaceId("other"), deputy))
                .isEmpty();
    }
}
