package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.Repository;

abstract class ReportsContract extends RepositoryContract<ReportId, Report> {

    ReportsContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<ReportId, Report> repository() {
        return store().reports();
    }

    @Override
    Report sample(String id) {
        return Samples.report(id);
    }

    @Override
    Report changed(Report document) {
        return document.about(document.assignments(), document.touched().plusSeconds(1));
    }

    @Test
    void tellsDraftsFromWhatWasSent() {
        Report draft = save("a", 2);
        Report older = save("b", 1);
        Report sent = store().reports().save(save("c", 3).sentAt(Samples.NOW));
        assertThat(store().reports().drafts()).containsExactly(older, draft);
        assertThat(store().reports().draftsOf(Samples.MEMBER)).containsExactly(older, draft);
        assertThat(store().reports().draftsOf(new MemberId("other"))).isEmpty();
        assertThat(store().reports().of(Samples.WORKSPACE)).containsExactly(sent);
        assertThat(store().reports().of(new WorkspaceId("other"))).isEmpty();
    }

    @Test
    void knowsAChangedDraftOnce() {
        Report draft = store().reports().save(changed(save("a", 1)));
        assertThat(store().reports().drafts()).containsExactly(draft);
    }

    @Test
    void keepsWhatWasTakenBack() {
        Report back = store().reports()
                .save(store().reports().save(save("a", 1).sentAt(Samples.NOW)).withdrawn(Samples.NOW));
        assertThat(store().reports().of(Samples.WORKSPACE)).containsExactly(back);
        assertThat(store().reports().drafts()).isEmpty();
    }

    private Report save(String id, int age) {
        Report sample = Samples.report(id);
        return store().reports().save(sample.about(sample.assignments(), Samples.NOW.plusSeconds(age)));
    }

    @Test
    void findsWhatWasNeverSent() {
        Report draft = save("draft", 1);
        Report thrownAway = store().reports().save(save("away", 2).withdrawn(Samples.NOW.plusSeconds(2)));
        Report sent = store().reports().save(save("sent", 1).sentAt(Samples.NOW));
        store().reports()
                .save(store().reports()
                        .save(save("back", 1).sentAt(Samples.NOW))
                        .withdrawn(Samples.NOW));
        save("young", 4);
        assertThat(store().reports().unsentBefore(Samples.NOW.plusSeconds(3)))
                .containsExactly(draft, thrownAway)
                .doesNotContain(sent);
    }

    @Test
    void forgetsAReportAsItWasRead() {
        Report read = save("a", 1);
        Report changed = store().reports().save(changed(read));
        assertThat(store().reports().forget(read)).isFalse();
        assertThat(store().reports().drafts()).containsExactly(changed);
        assertThat(store().reports().forget(changed)).isTrue();
        assertThat(store().reports().forget(changed)).isFalse();
        assertThat(store().reports().drafts()).isEmpty();
        assertThat(store().reports().find(read.id())).isEmpty();
    }
}
