package ru.srok.domain.housekeeping;

import java.time.Instant;
import java.util.List;
import ru.srok.domain.report.Report;
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
            FileUses uses = new FileUses(store);
            abandoned.forEach(report -> forget(report, uses));
        }
    }

    private void forget(Report report, FileUses uses) {
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
}
