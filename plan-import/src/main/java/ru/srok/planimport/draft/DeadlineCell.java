package ru.srok.planimport.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ru.srok.domain.deadline.DeadlineChoices;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.finding.FindingCode;

/** Reads deadline cells: as one phrase, or as the deadlines of a list. */
final class DeadlineCell {

    private static final Pattern COUNTED = Pattern.compile("\\p{L}\\.? \\(\\d{1,3}\\)");

    private final DeadlineGrammar grammar;
    private final PlanPeriod period;

    DeadlineCell(DeadlineGrammar grammar, PlanPeriod period) {
        this.grammar = grammar;
        this.period = period;
    }

    /** Reads a phrase; a dash alone means that there is none. */
    DeadlineReading read(String phrase) {
        if (!phrase.isEmpty() && phrase.chars().allMatch(c -> "-–—_. ".indexOf(c) >= 0)) {
            DeadlineReading none = grammar.read("", period);
            return new DeadlineReading(phrase, none.rule(), none.kind(), none.due(), none.eventText(), none.findings());
        }
        DeadlineReading read = grammar.read(phrase, period);
        return COUNTED.matcher(phrase).find() ? doubtful(read) : read;
    }

    /** A number under a month may be a day of it, or how many there are. */
    private static DeadlineReading doubtful(DeadlineReading read) {
        Set<FindingCode> findings = new LinkedHashSet<>(read.findings());
        findings.add(FindingCode.DEADLINE_AMBIGUOUS);
        return new DeadlineReading(
                read.phrase(), read.rule(), read.kind(), read.due(), read.eventText(), List.copyOf(findings));
    }

    /** Reads a phrase that stands under a month; it stays as printed. */
    DeadlineReading readUnder(String month, String phrase) {
        return new MonthContext(grammar)
                .day(month, phrase)
                .map(whole -> printed(read(whole), phrase))
                .orElseGet(() -> read(phrase));
    }

    private static DeadlineReading printed(DeadlineReading read, String phrase) {
        return new DeadlineReading(phrase, read.rule(), read.kind(), read.due(), read.eventText(), read.findings());
    }

    /** What the deadline may mean where it leaves this question. */
    List<String> choices(DeadlineReading reading, FindingCode code) {
        return DeadlineChoices.of(reading, code, period);
    }

    boolean looksLikeDeadline(String text) {
        return !text.isEmpty() && grammar.looksLikeDeadline(text);
    }

    /**
     * The ways in which a cell can be several deadlines, paragraph by paragraph: those of joined rows run together,
     * paragraphs as they stand, and the whole cell as one text. A cell that reads as one deadline over two paragraphs is one.
     */
    List<List<List<String>>> groupings(List<Fragment> cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> whole = grammar.split(Blanks.joinFragments(cell));
        if (cell.size() <= 2 && whole.size() == 1) {
            return List.of(List.of(whole));
        }
        Set<List<List<String>>> ways = new LinkedHashSet<>();
        ways.add(split(Fragment.paragraphs(cell)));
        ways.add(split(cell.stream().map(Fragment::text).toList()));
        ways.add(List.of(whole));
        return List.copyOf(ways);
    }

    private List<List<String>> split(List<String> paragraphs) {
        return paragraphs.stream().map(grammar::split).toList();
    }
}
