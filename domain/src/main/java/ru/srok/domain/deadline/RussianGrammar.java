package ru.srok.domain.deadline;

import java.util.List;

/** The grammar of Russian municipal plans. */
final class RussianGrammar implements DeadlineGrammar {

    @Override
    public DeadlineReading read(String phrase, PlanPeriod period) {
        DeadlineRule rule = PhraseRule.of(Lexer.read(phrase));
        return new DeadlineReading(
                phrase,
                rule,
                rule.kind(),
                rule.due(period),
                rule.event().orElse(null),
                List.copyOf(rule.findings(period)));
    }

    @Override
    public List<String> split(String cell) {
        return DeadlineSplitter.split(cell);
    }

    @Override
    public boolean looksLikeDeadline(String text) {
        return DeadlineLikeness.of(Lexer.read(text));
    }
}
