package ru.srok.bot;

import java.util.List;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.finding.FindingCode;

/** Takes every phrase for the last day of the period, so that a test sees phrase and period arrive. */
final class EchoGrammar implements DeadlineGrammar {

    @Override
    public DeadlineReading read(String phrase, PlanPeriod period) {
        DeadlineReading empty = DeadlineGrammar.russian().read("", period);
        return phrase.isBlank()
                ? new DeadlineReading(
                        phrase,
                        empty.rule(),
                        DeadlineKind.MISSING,
                        List.of(),
                        null,
                        List.of(FindingCode.DEADLINE_MISSING))
                : new DeadlineReading(
                        phrase,
                        empty.rule(),
                        DeadlineKind.THROUGHOUT,
                        List.of(period.to()),
                        "педсовет",
                        List.of(FindingCode.DEADLINE_OPEN));
    }

    @Override
    public List<String> split(String cell) {
        return List.of(cell);
    }

    @Override
    public boolean looksLikeDeadline(String text) {
        return true;
    }
}
