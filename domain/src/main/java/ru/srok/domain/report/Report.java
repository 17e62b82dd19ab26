package ru.srok.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * What somebody says about one or several assignments.
 *
 * @param by who wrote it
 * @param onBehalfOf for whom, where the coordinator entered it; or null
 * @param assignments the rows it speaks of; a draft may have none yet
 * @param kind what it says, or null in a draft that has not come so far
 * @param parts the words in the order they came, each with the message they came in, so that an edit finds them
 * @param channel how it came ({@code bot}, {@code phone}, {@code mail}, {@code site})
 * @param touched when the draft was last changed
 * @param sent when it was sent, or null
 */
@Copied
public record Report(
        ReportId id,
        WorkspaceId workspace,
        MemberId by,
        @Nullable MemberId onBehalfOf,
        List<AssignmentId> assignments,
        @Nullable ReportKind kind,
        List<TextPart> parts,
        List<Attachment> attachments,
        ReportStatus status,
        String channel,
        Instant touched,
        @Nullable Instant sent,
        long version)
        implements Versioned<ReportId, Report> {

    /**
     * Words of a report.
     *
     * @param message the message they came with
     */
    public record TextPart(String message, String text) {}

    public Report {
        assignments = List.copyOf(assignments);
        parts = List.copyOf(parts);
        attachments = List.copyOf(attachments);
    }

    /** What it says. */
    public Optional<ReportKind> said() {
        return Optional.ofNullable(kind);
    }

    /** All words, a line for each message. */
    public String text() {
        return String.join("\n", parts.stream().map(TextPart::text).toList());
    }

    @Override
    public Report withVersion(long newVersion) {
        return ReportBuilder.builder(this).version(newVersion).build();
    }

    /** The same report in somebody's place. */
    public Report onBehalfOf(MemberId member) {
        return ReportBuilder.builder(this).onBehalfOf(member).build();
    }

    /** The same report about other rows. */
    public Report about(List<AssignmentId> others, Instant now) {
        return ReportBuilder.builder(this).assignments(others).touched(now).build();
    }

    /** The same report saying something else of its rows. */
    public Report saying(@Nullable ReportKind other, Instant now) {
        return ReportBuilder.builder(this).kind(other).touched(now).build();
    }

    /** The same report with other words and files. */
    public Report with(List<TextPart> words, List<Attachment> files, Instant now) {
        return ReportBuilder.builder(this)
                .parts(words)
                .attachments(files)
                .touched(now)
                .build();
    }

    /** The same report sent. */
    public Report sentAt(Instant now) {
        return ReportBuilder.builder(this)
                .status(ReportStatus.SENT)
                .touched(now)
                .sent(now)
                .build();
    }

    /** The same report taken back. */
    public Report withdrawn(Instant now) {
        return ReportBuilder.builder(this)
                .status(ReportStatus.WITHDRAWN)
                .touched(now)
                .build();
    }
}
