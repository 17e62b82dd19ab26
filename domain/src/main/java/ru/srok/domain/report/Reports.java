package ru.srok.domain.report;

import java.time.Instant;
import java.util.List;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Repository;

/** Keeps reports. */
public interface Reports extends Repository<ReportId, Report> {

    /** Those of a workspace that were sent or taken back, oldest first. */
    List<Report> of(WorkspaceId workspace);

    /** The drafts of a member, oldest first. */
    List<Report> draftsOf(MemberId member);

    /** All drafts, oldest first. */
    List<Report> drafts();

    /** Those that were never sent, drafts and thrown away ones, and were last touched before a moment; oldest first. */
    List<Report> unsentBefore(Instant moment);

    /**
     * Forgets a report as it was read; its files stay.
     *
     * @return whether it was there in this version
     */
    boolean forget(Report report);
}
