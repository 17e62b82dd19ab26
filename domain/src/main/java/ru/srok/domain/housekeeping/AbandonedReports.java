package ru.srok.domain.housekeeping;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.report.Attachment;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.store.StaleVersionException;

/**
 * Reports that were begun and never sent. A draft is thrown away before its files are, so that no draft ever lacks one, and
 * forgotten after them, so that they are found again if the process dies in between. The same file sent by several people is
 * stored once: it goes with the last report that has it.
 */
final class AbandonedReports {

    private final Repositories store;

    AbandonedReports(Repositories store) {
        this.store = store;
    }

    void forgetBefore(Instant moment) {
        List<Report> abandoned = store.reports().unsentBefore(moment);
        if (!abandoned.isEmpty()) {
            Uses uses = new Uses(store);
            abandoned.forEach(report -> forget(report, uses));
        }
    }

    private void forget(Report report, Uses uses) {
        try {
            Report thrownAway = report.status() == ReportStatus.DRAFT
                    ? store.reports().save(report.withdrawn(report.touched()))
                    : report;
            boolean gone = uses.ofNobodyBut(thrownAway).stream()
                    .filter(file -> !store.files().deleteUnused(file))
                    .findAny()
                    .isEmpty();
            if (gone && store.reports().forget(thrownAway)) {
                uses.end(thrownAway);
            }
        } catch (StaleVersionException touchedMeanwhile) {
            // Then it is not abandoned.
        }
    }

    /** Which files are in use, and by what. */
    private static final class Uses {

        private final Map<FileId, Set<ReportId>> reports = new HashMap<>();
        private final Set<FileId> originals = new HashSet<>();

        Uses(Repositories store) {
            store.reports().drafts().forEach(this::begin);
            for (Workspace workspace : store.workspaces().all()) {
                store.reports().of(workspace.id()).forEach(this::begin);
                store.plans().of(workspace.id()).forEach(plan -> originals.add(plan.original()));
            }
        }

        private void begin(Report report) {
            filesOf(report)
                    .forEach(file -> reports.computeIfAbsent(file, any -> new HashSet<>())
                            .add(report.id()));
        }

        void end(Report report) {
            filesOf(report).forEach(file -> reports.getOrDefault(file, Set.of()).remove(report.id()));
        }

        Set<FileId> ofNobodyBut(Report report) {
            Set<FileId> files = filesOf(report);
            files.removeIf(file -> originals.contains(file)
                    || !reports.getOrDefault(file, Set.of()).equals(Set.of(report.id())));
            return files;
        }

        private static Set<FileId> filesOf(Report report) {
            Set<FileId> files = new HashSet<>();
            report.attachments().stream().map(Attachment::file).forEach(files::add);
            return files;
        }
    }
}
