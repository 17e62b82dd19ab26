package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.SourceDocument.Table;

/** Turns a document into a plan draft. */
public final class DraftReader {

    private final DeadlineGrammar grammar;

    public DraftReader(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    /** The document's plan, or empty where no table of it looks like one. */
    public Optional<PlanDraft> read(SourceDocument document) {
        return read(document, new RememberingGrammar(grammar));
    }

    private static Optional<PlanDraft> read(SourceDocument document, DeadlineGrammar grammar) {
        Map<Table, HeaderRows> headers = new PlanTables(grammar).find(document);
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        Vocabulary vocabulary = vocabulary(document);
        TornText torn = new TornText(vocabulary);
        List<Line> lines = PlanScan.lines(document, headers, grammar);
        TableProfile profile = new TableProfile(planRows(lines));
        Outline outline = new LineSorter(new RowJudge(profile, grammar, torn), new Surroundings()).sort(lines);
        if (outline.works().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DraftWriter(grammar, torn, outline).write(document.name()));
    }

    private static List<PlanRow> planRows(List<Line> lines) {
        List<PlanRow> rows = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.OfTable ofTable) {
                rows.add(ofTable.row());
            }
        }
        return rows;
    }

    private static Vocabulary vocabulary(SourceDocument document) {
        Vocabulary vocabulary = new Vocabulary();
        for (SourceDocument.Block block : document.blocks()) {
            if (block instanceof SourceDocument.Paragraph paragraph) {
                vocabulary.add(paragraph.text());
            } else if (block instanceof Table table) {
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> cell.paragraphs().forEach(vocabulary::add)));
            }
        }
        return vocabulary;
    }
}
