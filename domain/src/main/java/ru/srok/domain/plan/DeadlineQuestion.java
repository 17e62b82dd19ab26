package ru.srok.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * A deadline phrase that leaves something to ask, with every row in which it stands; asked once for all of them.
 *
 * @param code what is asked
 * @param phrase as printed in the first of the rows, blank where nothing is printed
 * @param rows in the order of the plan, at least one
 */
public record DeadlineQuestion(FindingCode code, String phrase, List<Activity> rows) {

    private static final Set<FindingCode> ASKED = Set.of(
            FindingCode.DEADLINE_OPEN,
            FindingCode.DEADLINE_MISSING,
            FindingCode.DEADLINE_NOT_A_DATE,
            FindingCode.DEADLINE_AMBIGUOUS,
            FindingCode.DEADLINE_IMPOSSIBLE,
            FindingCode.DEADLINE_COUNT,
            FindingCode.EVENT_NEEDS_DATE,
            FindingCode.OUTSIDE_PERIOD);

    private record Key(FindingCode code, String phrase) {}

    public DeadlineQuestion {
        rows = List.copyOf(rows);
    }

    /** What is left to ask, the phrase with most rows first. */
    public static List<DeadlineQuestion> of(Plan plan) {
        Map<Key, List<Activity>> groups = new LinkedHashMap<>();
        plan.activities().stream()
                .filter(Activity::isWork)
                .forEach(row -> asked(row)
                        .ifPresent(code -> groups.computeIfAbsent(
                                        new Key(code, alike(row.deadline().phrase())), key -> new ArrayList<>())
                                .add(row)));
        return groups.entrySet().stream()
                .map(group -> new DeadlineQuestion(
                        group.getKey().code(),
                        group.getValue().get(0).deadline().phrase(),
                        group.getValue()))
                .sorted(Comparator.comparingInt(question -> -question.rows().size()))
                .toList();
    }

    /** The question in which a row stands. */
    public static Optional<DeadlineQuestion> about(Plan plan, Activity row) {
        return of(plan).stream()
                .filter(question ->
                        question.rows().stream().anyMatch(one -> one.id().equals(row.id())))
                .findFirst();
    }

    /** The identity of a question while it is open: its first row. */
    public ActivityId id() {
        return rows.get(0).id();
    }

    private static Optional<FindingCode> asked(Activity row) {
        return row.deadline().findings().stream().filter(ASKED::contains).findFirst();
    }

    private static String alike(String phrase) {
        return phrase.strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\s+", " ")
                .replaceAll("[.,;]+$", "");
    }
}
