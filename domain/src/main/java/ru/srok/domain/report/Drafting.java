package ru.srok.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.Repositories;

/** Drafts as they grow: which one goes on, and what comes into it. Every step may be done twice without harm. */
public final class Drafting {

    private final Repositories store;
    private final Reporting reporting;

    /** Keeps drafts in this store. */
    public Drafting(Repositories store, Reporting reporting) {
        this.store = store;
        this.reporting = reporting;
    }

    /** The draft about these rows that was left unfinished, else an empty one, else a new one. */
    public Report open(Member member, List<AssignmentId> rows, Instant now) {
        List<Report> drafts = store.reports().draftsOf(member.id());
        Optional<Report> same = drafts.stream()
                .filter(one -> !rows.isEmpty() && new HashSet<>(one.assignments()).equals(new HashSet<>(rows)))
                .reduce((first, second) -> second);
        if (same.isPresent()) {
            return same.get();
        }
        return drafts.stream()
                .filter(Drafting::isEmpty)
                .findFirst()
                .map(empty -> store.reports().save(empty.about(rows, now).saying(null, now)))
                .orElseGet(() -> reporting.begin(member, rows, now));
    }

    /** Whether nothing was written or attached yet. */
    public static boolean isEmpty(Report report) {
        return report.parts().isEmpty() && report.attachments().isEmpty();
    }

    /** The report with these words and files too; what came with the same message before is replaced. */
    public static Report adding(Report report, List<Report.TextPart> words, List<Attachment> files, Instant now) {
        List<Report.TextPart> allWords = new ArrayList<>(report.parts());
        allWords.removeIf(old -> words.stream().anyMatch(one -> one.message().equals(old.message())));
        allWords.addAll(words);
        List<Attachment> allFiles = new ArrayList<>(report.attachments());
        allFiles.removeIf(old -> files.stream().anyMatch(one -> one.file().equals(old.file())));
        allFiles.addAll(files);
        return report.with(allWords, allFiles, now);
    }

    /** The member's draft or sent report that holds what came with a message. */
    public Optional<Report> holding(Member member, String message) {
        Optional<Report> draft = store.reports().draftsOf(member.id()).stream()
                .filter(one -> holds(one, message))
                .findFirst();
        return draft.isPresent()
                ? draft
                : store.reports().of(member.workspace()).stream()
                        .filter(one -> one.by().equals(member.id()) && one.status() == ReportStatus.SENT)
                        .filter(one -> holds(one, message))
                        .reduce((first, second) -> second);
    }

    /** The report with the words of one message changed; blank words vanish. */
    public static Report edited(Report report, String message, String text, Instant now) {
        List<Report.TextPart> words = new ArrayList<>();
        boolean found = false;
        for (Report.TextPart part : report.parts()) {
            found = found || part.message().equals(message);
            words.add(part.message().equals(message) ? new Report.TextPart(message, text) : part);
        }
        if (!found) {
            words.add(new Report.TextPart(message, text));
        }
        words.removeIf(part -> part.text().isBlank());
        return report.with(words, report.attachments(), now);
    }

    private static boolean holds(Report report, String message) {
        return report.parts().stream().anyMatch(part -> part.message().equals(message))
                || report.attachments().stream().anyMatch(file -> file.message().equals(message));
    }
}
