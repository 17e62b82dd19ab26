package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.DeadlineRule;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.finding.FindingCode;

/** Knows months, «ежегодно», «в течение года», «по графику» and no more: enough to tell deadlines from other text. */
final class SmallGrammar implements DeadlineGrammar {

    private static final String MONTH =
            "(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)";
    private static final Pattern ONE = Pattern.compile("ежегодно|ежемесячно|в течение года|по графику|по заявкам|"
            + MONTH + "(?: ?[,-] ?" + MONTH + ")*(?: \\d{4})?");

    private record Rule() implements DeadlineRule {}

    @Override
    public DeadlineReading read(String phrase, PlanPeriod period) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (phrase.isBlank()) {
            return reading(phrase, DeadlineKind.MISSING, FindingCode.DEADLINE_MISSING);
        }
        if (!ONE.matcher(lower).find()) {
            return reading(phrase, DeadlineKind.NOTADATE, FindingCode.DEADLINE_NOT_A_DATE);
        }
        return new DeadlineReading(phrase, new Rule(), DeadlineKind.MONTH, List.of(), null, List.of());
    }

    @Override
    public List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = ONE.matcher(cell.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            parts.add(cell.substring(matcher.start(), matcher.end()));
        }
        return parts.isEmpty() ? List.of(cell) : parts;
    }

    @Override
    public boolean looksLikeDeadline(String text) {
        return ONE.matcher(text.toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static DeadlineReading reading(String phrase, DeadlineKind kind, FindingCode code) {
        return new DeadlineReading(phrase, new Rule(), kind, List.of(), null, List.of(code));
    }
}
