package ru.srok.bot.plan;

import ru.srok.bot.console.Terminal;
import ru.srok.domain.plan.PlanDraft;

/** A plan for people: header, rows under their headings, questions, and one line that sums up. */
final class PlanTable {

    private final PlanDraft draft;
    private final Terminal terminal;

    PlanTable(PlanDraft draft, Terminal terminal) {
        this.draft = draft;
        this.terminal = terminal;
    }

    /**
     * The whole text.
     *
     * @param listSkipped whether to list what is no part of the plan, and not only count it
     */
    String render(boolean listSkipped) {
        SkippedBlock skipped = new SkippedBlock(draft.skipped(), terminal);
        return new HeaderBlock(draft.header(), terminal).render()
                + new RowsBlock(draft, terminal).render()
                + "\n"
                + new QuestionsBlock(draft, terminal).render()
                + "\n"
                + (listSkipped ? skipped.list() : skipped.counts())
                + new SummaryLine(draft, terminal).render();
    }
}
