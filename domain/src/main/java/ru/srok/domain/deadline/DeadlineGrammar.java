package ru.srok.domain.deadline;

import java.util.List;
import ru.srok.domain.finding.FindingCode;

/** Reads deadline phrases of Russian plans. */
public interface DeadlineGrammar {

    /** The grammar of Russian phrases. (Stands in until the grammar is merged.) */
    static DeadlineGrammar russian() {
        record Unread() implements DeadlineRule {}
        return new DeadlineGrammar() {
            @Override
            public DeadlineReading read(String phrase, PlanPeriod period) {
                FindingCode open = phrase.isBlank() ? FindingCode.DEADLINE_MISSING : FindingCode.DEADLINE_NOT_A_DATE;
                DeadlineKind kind = phrase.isBlank() ? DeadlineKind.MISSING : DeadlineKind.NOTADATE;
                return new DeadlineReading(phrase, new Unread(), kind, List.of(), null, List.of(open));
            }

            @Override
            public List<String> split(String cell) {
                return List.of(cell);
            }

            @Override
            public boolean looksLikeDeadline(String text) {
                return false;
            }
        };
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
