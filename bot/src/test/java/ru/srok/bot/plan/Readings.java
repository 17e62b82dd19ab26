package ru.srok.bot.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.DeadlineRule;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.finding.FindingCode;

/** Readings of deadlines for tests, which need not be what the grammar would say. */
public final class Readings {

    private Readings() {}

    public static DeadlineReading missing() {
        return new DeadlineReading(
                "", rule(""), DeadlineKind.MISSING, List.of(), null, List.of(FindingCode.DEADLINE_MISSING));
    }

    public static DeadlineReading reading(String phrase, DeadlineKind kind, String... due) {
        return of(phrase, kind, null, List.of(), due);
    }

    public static DeadlineReading open(String phrase, DeadlineKind kind, String... due) {
        return of(phrase, kind, null, List.of(FindingCode.DEADLINE_OPEN), due);
    }

    public static DeadlineReading event(String phrase) {
        return of(phrase, DeadlineKind.EVENT, phrase, List.of(FindingCode.EVENT_NEEDS_DATE));
    }

    public static DeadlineReading mixed(String phrase, String event, String... due) {
        return of(phrase, DeadlineKind.MIXED, event, List.of(), due);
    }

    private static DeadlineReading of(
            String phrase, DeadlineKind kind, @Nullable String event, List<FindingCode> findings, String... due) {
        List<LocalDate> days = Arrays.stream(due).map(LocalDate::parse).toList();
        return new DeadlineReading(phrase, rule(phrase), kind, days, event, findings);
    }

    private static DeadlineRule rule(String phrase) {
        return DeadlineGrammar.russian()
                .read(phrase, PlanPeriod.ofSchoolYears(2025, 2026))
                .rule();
    }
}
