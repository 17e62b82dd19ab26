package ru.srok.storage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.report.Reports;

final class ReportCollection extends LiveCollection<ReportId, Report> implements Reports {

    static final String NAME = "reports";

    private static final String BY = "by";
    private static final String SENT = "sent";
    private static final Comparator<Report> ORDER = Comparator.comparing(Report::touched)
            .thenComparing(report -> report.id().value());

    ReportCollection(Database database) {
        super(database, NAME, Report.class);
    }

    @Override
    public List<Report> of(WorkspaceId workspace) {
        Document filter = new Document(Fields.WORKSPACE, workspace.value());
        return list(filter).stream()
                .filter(report -> !isLive(report))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public List<Report> draftsOf(MemberId member) {
        return live(new Document(BY, member.value()), report -> true).stream()
                .sorted(ORDER)
                .toList();
    }

    @Override
    public List<Report> drafts() {
        return live(new Document(), report -> true).stream().sorted(ORDER).toList();
    }

    @Override
    public List<Report> unsentBefore(Instant moment) {
        Document thrownAway = new Document(Fields.STATUS, ReportStatus.WITHDRAWN.name()).append(SENT, null);
        return Stream.concat(live(new Document(), report -> true).stream(), list(thrownAway).stream())
                .filter(report -> report.touched().isBefore(moment))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public boolean forget(Report report) {
        return forgetOne(report);
    }

    @Override
    boolean isLive(Report report) {
        return report.status() == ReportStatus.DRAFT;
    }

    @Override
    Document markerOf(Report report) {
        return new Document(BY, report.by().value());
    }
}
