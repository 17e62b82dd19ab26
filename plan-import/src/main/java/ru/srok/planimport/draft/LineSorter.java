package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.domain.plan.SkippedRow.Reason;
import ru.srok.planimport.document.SourceDocument.Paragraph;

/** Sorts the lines of a document into headings, activities and the rest. */
final class LineSorter {

    /** No row of a plan goes on over so many; a document that says so is no plan, and must not make us slow. */
    private static final int MOST_ROWS = 300;

    private final RowJudge judge;
    private final Surroundings surroundings;
    private final List<Entry> entries = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<Paragraph> before = new ArrayList<>();
    private List<Line.OfText> waiting = new ArrayList<>();
    private @Nullable Entry last;
    private @Nullable PlanRow loneNumber;
    private int index;
    private boolean begun;

    LineSorter(RowJudge judge, Surroundings surroundings) {
        this.judge = judge;
        this.surroundings = surroundings;
    }

    Outline sort(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line instanceof Line.OfText text) {
                waiting.add(text);
            } else if (line instanceof Line.Dropped dropped) {
                begin(lines.subList(i, lines.size()));
                skipped.add(dropped.row());
            } else if (line instanceof Line.OfTable ofTable) {
                begin(lines.subList(i, lines.size()));
                addRow(ofTable);
            }
        }
        dropLoneNumber();
        List<Paragraph> after = waiting.stream().map(Line.OfText::paragraph).toList();
        skipped.addAll(surroundings.after(waiting));
        return new Outline(entries, skipped, before, after);
    }

    /** What waited is now known to stand before the plan, or between its rows. */
    private void begin(List<Line> rest) {
        if (waiting.isEmpty() || judge.isBelowPlan(index)) {
            begun = true;
            return;
        }
        List<Line.OfText> texts = waiting;
        waiting = new ArrayList<>();
        List<Line.OfText> headings =
                begun ? surroundings.headingsBetween(texts) : surroundings.headingBefore(texts, rest);
        for (Line.OfText text : texts) {
            if (headings.contains(text)) {
                add(new Entry.Heading(Entry.Form.WHOLE, List.of(asRow(text))));
            } else {
                skipped.add(begun ? text.asSkipped() : Surroundings.preamble(text.asSkipped()));
            }
        }
        if (!begun) {
            texts.stream().filter(t -> !headings.contains(t)).forEach(t -> before.add(t.paragraph()));
        }
        begun = true;
    }

    private void addRow(Line.OfTable line) {
        PlanRow row = line.row();
        boolean belowPlan = judge.isBelowPlan(index) && !waiting.isEmpty();
        RowKind kind = belowPlan ? RowKind.BELOW_PLAN : judge.judge(line, index, last);
        index++;
        if (kind == RowKind.LONE_NUMBER) {
            dropLoneNumber();
            loneNumber = row;
            return;
        }
        switch (kind) {
            case HEADING -> add(new Entry.Heading(Entry.Form.WHOLE, List.of(row)));
            case TORN_HEADING -> add(new Entry.Heading(Entry.Form.TORN, List.of(row)));
            case SLIPPED_HEADING -> add(new Entry.Heading(Entry.Form.SLIPPED, List.of(row)));
            case MOVED_HEADING -> add(new Entry.Heading(Entry.Form.MOVED, List.of(row)));
            case HEADING_WITH_WORK -> {
                add(new Entry.Heading(Entry.Form.WHOLE, List.of(row)));
                add(new Entry.Work(List.of(row)));
            }
            case WORK -> add(new Entry.Work(withNumber(row)));
            case CONTINUED -> goOn(row);
            case BELOW_PLAN -> waiting.add(new Line.OfText(asParagraph(row), asSkipped(row)));
            default -> skipped.add(asSkipped(row));
        }
    }

    private void add(Entry entry) {
        dropLoneNumber();
        entries.add(entry);
        last = entry;
    }

    private void goOn(PlanRow row) {
        Entry above = last;
        if (above == null || above.rows().size() >= MOST_ROWS) {
            skipped.add(asSkipped(row));
            return;
        }
        Entry longer = above.with(row);
        int end = entries.size() - 1;
        if (end > 0 && entries.get(end - 1) instanceof Entry.Heading heading && sameRow(heading, above)) {
            entries.set(end - 1, new Entry.Heading(heading.form(), longer.rows()));
        }
        entries.set(end, longer);
        last = longer;
    }

    private static boolean sameRow(Entry.Heading heading, Entry work) {
        return heading.rows().get(0).equals(work.rows().get(0));
    }

    /** An activity's rows: its own, and the number that stood alone above it. */
    private List<PlanRow> withNumber(PlanRow row) {
        PlanRow number = loneNumber;
        if (number == null || row.has(Role.NUMBER)) {
            return List.of(row);
        }
        loneNumber = null;
        return List.of(number, row);
    }

    private void dropLoneNumber() {
        if (loneNumber != null) {
            skipped.add(asSkipped(loneNumber));
            loneNumber = null;
        }
    }

    private static SkippedRow asSkipped(PlanRow row) {
        return new SkippedRow(Reason.OTHER_TEXT, row.place(), row.text());
    }

    private static Paragraph asParagraph(PlanRow row) {
        return new Paragraph(row.place().row(), row.place().page(), Blanks.join(row.cellTexts()));
    }

    private static PlanRow asRow(Line.OfText text) {
        SkippedRow source = text.asSkipped();
        String clean = Blanks.clean(text.paragraph().text());
        Map<Role, List<Fragment>> cells = new EnumMap<>(Role.class);
        cells.put(Role.TITLE, List.of(new Fragment(clean, source.place(), false)));
        return new PlanRow(source.place(), source.text(), cells, List.of(clean), PlanRow.Reach.WIDE, Set.of());
    }
}
