package ru.srok.domain.deadline;

import java.util.List;
import java.util.stream.Collectors;
import ru.srok.domain.finding.FindingCode;

/** The canonical notation of rules in plain Russian; reading it back gives an equal rule. */
public final class RuleNotation {

    private RuleNotation() {}

    /** The rule in words, such as «30 ноября 2023 г.» or «ежегодно: март, сентябрь»; empty where no deadline is printed. */
    public static String print(DeadlineRule rule) {
        if (rule instanceof Mixed mixed) {
            return print(mixed.rule()) + "; " + mixed.words();
        }
        if (rule instanceof Several several) {
            return several(several.rules());
        }
        if (rule instanceof OnEvent event) {
            return event.words();
        }
        if (rule instanceof NotADate text) {
            return text.text();
        }
        return rule instanceof Missing ? "" : printTimed(rule);
    }

    /** «1 октября, далее еженедельно»: what goes on from a date does not name it again. */
    private static String several(List<DeadlineRule> rules) {
        boolean onward = rules.size() == 2
                && rules.get(0) instanceof Dated
                && rules.get(1) instanceof Within within
                && within.bounds() instanceof Since;
        return onward && rules.get(1) instanceof Within within
                ? print(rules.get(0)) + ", далее " + print(within.repetition())
                : rules.stream().map(RuleNotation::print).collect(Collectors.joining("; "));
    }

    private static String printTimed(DeadlineRule rule) {
        if (rule instanceof Dated dated) {
            return SlotNotation.print(dated);
        }
        if (rule instanceof Throughout throughout) {
            return throughout(throughout);
        }
        if (rule instanceof Since since) {
            return "с " + UnitNotation.genitive(since.start());
        }
        if (rule instanceof EveryYear yearly) {
            return everyYear(yearly);
        }
        if (rule instanceof Excepting excepting) {
            return print(excepting.repetition()) + ", кроме "
                    + excepting.months().stream().map(UnitNotation::of).collect(Collectors.joining(", "));
        }
        return rule instanceof Within within ? within(within) : RepetitionNotation.print(rule);
    }

    private static String throughout(Throughout rule) {
        if (rule.named() != null) {
            return "в течение " + SlotNotation.years(rule.named(), true);
        }
        return switch (rule.scope()) {
            case YEAR -> "в течение года";
            case SCHOOL_YEAR -> "в течение учебного года";
            case PERIOD -> "весь период";
        };
    }

    private static String everyYear(EveryYear rule) {
        String days = SlotNotation.print(rule.dated());
        if (rule.onward()) {
            return days + ", далее ежегодно";
        }
        boolean named =
                rule.dated().slots().stream().anyMatch(slot -> slot.year().isKnown());
        if (rule.years() > 1) {
            return RepetitionNotation.print(new EveryYears(rule.years())) + ": " + days;
        }
        return named ? "2 раза в год: " + days : "ежегодно: " + days;
    }

    private static String within(Within rule) {
        if (rule.repetition() instanceof EveryMonths every
                && every.doubt() == FindingCode.DEADLINE_AMBIGUOUS
                && rule.bounds() instanceof Dated parts
                && parts.slots().stream().allMatch(PartDays::isPartOfYear)) {
            return print(parts) + ", " + DayPickNotation.print(every.picks());
        }
        String separator = rule.repetition() instanceof EveryMonths every && RepetitionNotation.needsMonthly(every)
                ? "ежемесячно, "
                : "";
        return separator + print(rule.repetition()) + ", " + print(rule.bounds());
    }
}
