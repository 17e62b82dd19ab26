package ru.srok.planimport.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.PlanPeriod;

/** Keeps what the grammar said while one document is read: a plan of a hundred rows has a dozen different phrases. */
final class RememberingGrammar implements DeadlineGrammar {

    private final DeadlineGrammar grammar;
    private final Map<PlanPeriod, Map<String, DeadlineReading>> readings = new HashMap<>();
    private final Map<String, List<String>> splits = new HashMap<>();
    private final Map<String, Boolean> likeness = new HashMap<>();

    RememberingGrammar(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public DeadlineReading read(String phrase, PlanPeriod period) {
        return readings.computeIfAbsent(period, any -> new HashMap<>())
                .computeIfAbsent(phrase, text -> grammar.read(text, period));
    }

    @Override
    public List<String> split(String cell) {
        return splits.computeIfAbsent(cell, grammar::split);
    }

    @Override
    public boolean looksLikeDeadline(String text) {
        return likeness.computeIfAbsent(text, grammar::looksLikeDeadline);
    }
}
