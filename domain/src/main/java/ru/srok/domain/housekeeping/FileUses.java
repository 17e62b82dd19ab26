package ru.srok.domain.housekeeping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.report.Attachment;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.Repositories;

/** Which files are in use, and by what: reports and drafts, plans, and messages that are not done with. */
final class FileUses {

    private static final List<State> ON_THEIR_WAY = List.of(State.WAITING, State.SENDING, State.UNKNOWN, State.PARKED);

    private final Map<FileId, Set<ReportId>> reports = new HashMap<>();
    private final Set<FileId> others = new HashSet<>();

    FileUses(Repositories store) {
        store.reports().drafts().forEach(this::begin);
        for (Workspace workspace : store.workspaces().all()) {
            store.reports().of(workspace.id()).forEach(this::begin);
            store.plans().of(workspace.id()).forEach(plan -> others.add(plan.original()));
        }
        ON_THEIR_WAY.forEach(state -> store.outbox().in(state).forEach(this::carried));
    }

    private void begin(Report report) {
        filesOf(report)
                .forEach(file ->
                        reports.computeIfAbsent(file, any -> new HashSet<>()).add(report.id()));
    }

    /** A message that is worded when it is claimed names its file among what it is about. */
    private void carried(OutboxMessage message) {
        if (message.screen() != null) {
            message.screen().attachment().ifPresent(others::add);
            message.screen().shown().ifPresent(others::add);
        }
        message.references().values().stream()
                .filter(value -> !value.isBlank())
                .map(FileId::new)
                .forEach(others::add);
    }

    void end(Report report) {
        filesOf(report).forEach(file -> reports.getOrDefault(file, Set.of()).remove(report.id()));
    }

    boolean isFree(FileId file) {
        return !others.contains(file) && reports.getOrDefault(file, Set.of()).isEmpty();
    }

    Set<FileId> ofNobodyBut(Report report) {
        Set<FileId> files = filesOf(report);
        files.removeIf(file ->
                others.contains(file) || !reports.getOrDefault(file, Set.of()).equals(Set.of(report.id())));
        return files;
    }

    private static Set<FileId> filesOf(Report report) {
        Set<FileId> files = new HashSet<>();
        report.attachments().stream().map(Attachment::file).forEach(files::add);
        return files;
    }
}
