package ru.srok.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;

class OccurrencesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    /** Days are days of April; «→» stands between one state and the next; what comes out is first=day. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "occurrences.tsv", delimiter = '\t', numLinesToSkip = 1)
    void knowsEachByItsFirstDay(String what, String states, String expected) {
        List<String> all = List.of(states.split("→", -1));
        String found = new Occurrences(changes(all))
                .of(row(days(all.get(all.size() - 1)))).stream()
                        .map(one ->
                                one.first().getDayOfMonth() + "=" + one.day().getDayOfMonth())
                        .collect(Collectors.joining(" "));
        assertThat(found).as(what).isEqualTo(expected == null ? "" : expected);
    }

    private static List<RowChange> changes(List<String> states) {
        List<RowChange> changes = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            changes.add(new RowChange(
                    "change" + i,
                    new WorkspaceId("town"),
                    new PlanId("plan"),
                    new ActivityId("a"),
                    RowColumn.DEADLINE,
                    text(days(states.get(i - 1))),
                    text(days(states.get(i))),
                    "",
                    new MemberId("anna"),
                    NOW.plusSeconds(i)));
        }
        return changes;
    }

    private static List<LocalDate> days(String written) {
        return Stream.of(written.strip().split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.of(2026, 4, Integer.parseInt(day)))
                .toList();
    }

    private static String text(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private static Activity row(List<LocalDate> days) {
        ActivityDeadline deadline = new ActivityDeadline("апрель", DeadlineKind.DATE, days, null, List.of(), "");
        return Activity.of(new ActivityId("a"), "1", "Дело", deadline);
    }
}
