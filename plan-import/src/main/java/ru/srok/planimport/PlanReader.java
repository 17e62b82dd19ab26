package ru.srok.planimport;

import java.io.IOException;
import java.nio.file.Path;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.planimport.document.DocumentReader;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.UnreadableDocumentException;
import ru.srok.planimport.draft.DraftReader;

/** Reads a plan document of any known format into a draft. */
public final class PlanReader {

    private final DocumentReader documents = new DocumentReader();
    private final DraftReader drafts;

    /** Reads deadlines by the grammar of Russian plans. */
    public PlanReader() {
        this(DeadlineGrammar.russian());
    }

    /** Reads deadlines by another grammar. */
    public PlanReader(DeadlineGrammar grammar) {
        this.drafts = new DraftReader(grammar);
    }

    /**
     * Reads a plan.
     *
     * @return the draft, or why the file is not a readable plan
     * @throws IOException if the file cannot be read from disk
     */
    public PlanReading read(Path file) throws IOException {
        try {
            SourceDocument document = documents.read(file);
            return drafts.read(document)
                    .<PlanReading>map(PlanReading.Understood::new)
                    .orElseGet(() -> new PlanReading.Refused(Refusal.NO_PLAN_TABLE));
        } catch (UnreadableDocumentException unreadable) {
            return new PlanReading.Refused(unreadable.refusal());
        }
    }
}
