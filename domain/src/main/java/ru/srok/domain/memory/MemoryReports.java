package ru.srok.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.report.Reports;

/** Reports in memory. */
public final class MemoryReports extends MemoryRepository<ReportId, Report> implements Reports {

    private static final Comparator<Report> ORDER =
            Comparator.comparing(Report::touched).thenComparing(one -> one.id().value());

    @Override
    public List<Report> of(WorkspaceId workspace) {
        return where(one -> one.workspace().equals(workspace) && one.status() != ReportStatus.DRAFT, ORDER);
    }

    @Override
    public List<Report> draftsOf(MemberId member) {
        return where(one -> one.by().equals(member) && one.status() == ReportStatus.DRAFT, ORDER);
    }

    @Override
    public List<Report> drafts() {
        return where(one -> one.status() == ReportStatus.DRAFT, ORDER);
    }

    @Override
    public List<Report> unsentBefore(Instant moment) {
        return where(one -> one.sent() == null && one.touched().isBefore(moment), ORDER);
    }

    @Override
    public boolean forget(Report report) {
        return forgetIf(report.id(), stored -> stored.version() == report.version());
    }
}
