package ru.srok.domain.deadline;

import java.util.List;

/** Reads deadline phrases of Russian plans. */
public interface DeadlineGrammar {

    /** The grammar of Russian municipal plans; it has no state and may be shared. */
    static DeadlineGrammar russian() {
        return new RussianGrammar();
    }

    /**
     * Reads one phrase within a period. Never throws, whatever the text.
     *
     * @param phrase the deadline cell as printed; blank means that there is none
     * @param period the plan's period
     */
    DeadlineReading read(String phrase, PlanPeriod period);

    /**
     * Splits a cell that holds several deadlines one after another («сентябрь октябрь ежемесячно август»), as they stand
     * beside a list. A comma or a dash joins («сентябрь, январь» is one deadline), a change of deadline parts.
     *
     * @param cell the text of one paragraph of a deadline cell
     * @return the deadlines in order, each as printed; the whole text alone where it is one deadline
     */
    List<String> split(String cell);

    /** Whether the text reads as a deadline or an event («По графику ДИРО»), as against a name or a title. */
    boolean looksLikeDeadline(String text);
}
