package ru.srok.domain.report;

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
}
