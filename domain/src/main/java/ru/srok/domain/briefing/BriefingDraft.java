package ru.srok.domain.briefing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * The page of one week: the coordinator's changes, what was last shown, and whether it was sent on. Computed lines are
 * not kept here: they follow the plans until the page is sent.
 *
 * @param id workspace and Monday of the week
 * @param edits oldest first, at most one of a kind for each line
 * @param shown the file that the coordinator saw last, or null
 * @param sentTo to whom it was sent last, or null
 * @param sentAt when, or null
 */
@Copied
public record BriefingDraft(
        String id,
        WorkspaceId workspace,
        LocalDate week,
        List<BriefingEdit> edits,
        @Nullable FileId shown,
        @Nullable MemberId sentTo,
        @Nullable Instant sentAt,
        long version)
        implements Versioned<String, BriefingDraft> {

    public BriefingDraft {
        edits = List.copyOf(edits);
    }

    /** An untouched page of the week in which a day lies. */
    public static BriefingDraft of(WorkspaceId workspace, LocalDate day) {
        LocalDate week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new BriefingDraft(workspace.value() + "|" + week, workspace, week, List.of(), null, null, null, 0);
    }

    /** The file that was seen last. */
    public Optional<FileId> seen() {
        return Optional.ofNullable(shown);
    }

    /** When it was sent on. */
    public Optional<Instant> sent() {
        return Optional.ofNullable(sentAt);
    }

    /** To whom it was sent on. */
    public Optional<MemberId> recipient() {
        return Optional.ofNullable(sentTo);
    }

    @Override
    public BriefingDraft withVersion(long newVersion) {
        return BriefingDraftBuilder.builder(this).version(newVersion).build();
    }

    /** The same page after a change; it takes the place of an older one of its kind for the same line. */
    public BriefingDraft with(BriefingEdit edit) {
        List<BriefingEdit> others = new ArrayList<>(edits);
        others.removeIf(one -> isSame(one, edit));
        others.add(edit);
        return withEdits(others);
    }

    /** The same page with a line as it was computed; an added line is gone. */
    public BriefingDraft without(BriefingPart part, String line) {
        return withEdits(edits.stream()
                .filter(one -> one.part() != part || !one.line().equals(line))
                .toList());
    }

    /** The same page with a hidden line back on it, its words as they were. */
    public BriefingDraft shown(BriefingPart part, String line) {
        BriefingEdit hide = new BriefingEdit(part, line, BriefingEdit.Kind.HIDE, "");
        return withEdits(edits.stream().filter(one -> !isSame(one, hide)).toList());
    }

    private static boolean isSame(BriefingEdit one, BriefingEdit other) {
        return one.part() == other.part() && one.line().equals(other.line()) && one.kind() == other.kind();
    }

    /** Who changed something has not seen it yet. */
    private BriefingDraft withEdits(List<BriefingEdit> others) {
        return BriefingDraftBuilder.builder(this).edits(others).shown(null).build();
    }

    /** The same page, seen as this file. */
    public BriefingDraft seenAs(FileId file) {
        return BriefingDraftBuilder.builder(this).shown(file).build();
    }

    /** The same page, sent on. */
    public BriefingDraft sent(MemberId to, Instant now) {
        return BriefingDraftBuilder.builder(this).sentTo(to).sentAt(now).build();
    }

    /** The lines of a part with the coordinator's changes, hidden ones too, her own at the end. */
    public List<PageLine> edited(BriefingPart part, List<PageLine> computed) {
        List<PageLine> lines = new ArrayList<>(computed);
        edits.stream()
                .filter(edit -> edit.part() == part)
                .filter(edit -> edit.kind() == BriefingEdit.Kind.ADD)
                .forEach(edit -> lines.add(new PageLine(edit.line(), List.of(edit.words()), false, true)));
        return lines.stream().map(line -> edited(part, line)).toList();
    }

    private PageLine edited(BriefingPart part, PageLine line) {
        PageLine now = line;
        for (BriefingEdit edit : edits) {
            if (edit.part() == part && edit.line().equals(line.key())) {
                now = switch (edit.kind()) {
                    case HIDE -> now.hidden(true);
                    case WORD -> now.worded(edit.words());
                    case ADD -> now;
                };
            }
        }
        return now;
    }
}
