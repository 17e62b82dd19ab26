package ru.srok.planimport.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Joins ruling lines that were drawn in pieces, and finds those that hang together. */
final class PdfRules {

    /** Pieces of one line lie this close to each other. */
    private static final double SAME = 1;

    private static final double SHORTEST = 5;
    private static final int MOST = 4000;

    private PdfRules() {}

    /** Whole lines; none if there are so many that the page is a drawing. */
    static List<PdfRule> joined(List<PdfRule> pieces) {
        List<PdfRule> rules = new ArrayList<>();
        join(pieces, PdfRule::horizontal, rules);
        join(pieces, rule -> !rule.horizontal(), rules);
        rules.removeIf(rule -> rule.to() - rule.from() < SHORTEST);
        return rules.size() > MOST ? List.of() : rules;
    }

    /** Groups of lines that touch each other, directly or through others. */
    static List<List<PdfRule>> connected(List<PdfRule> rules) {
        List<List<PdfRule>> groups = new ArrayList<>();
        boolean[] taken = new boolean[rules.size()];
        for (int first = 0; first < rules.size(); first++) {
            if (!taken[first]) {
                groups.add(group(rules, first, taken));
            }
        }
        return groups;
    }

    private static List<PdfRule> group(List<PdfRule> rules, int first, boolean[] taken) {
        List<PdfRule> group = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(first);
        taken[first] = true;
        while (!open.isEmpty()) {
            PdfRule rule = rules.get(open.remove());
            group.add(rule);
            for (int other = 0; other < rules.size(); other++) {
                if (!taken[other] && rule.touches(rules.get(other))) {
                    taken[other] = true;
                    open.add(other);
                }
            }
        }
        return group;
    }

    private static void join(List<PdfRule> pieces, Predicate<PdfRule> kind, List<PdfRule> rules) {
        List<PdfRule> sorted = pieces.stream()
                .filter(kind)
                .sorted(Comparator.comparingDouble(PdfRule::at))
                .toList();
        int begin = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || sorted.get(end).at() - sorted.get(begin).at() > SAME) {
                joinOneLine(sorted.subList(begin, end), rules);
                begin = end;
            }
        }
    }

    private static void joinOneLine(List<PdfRule> pieces, List<PdfRule> rules) {
        List<PdfRule> sorted = pieces.stream()
                .sorted(Comparator.comparingDouble(PdfRule::from))
                .toList();
        PdfRule open = sorted.get(0);
        for (PdfRule piece : sorted) {
            if (piece.from() > open.to() + PdfRule.SLACK) {
                rules.add(open);
                open = piece;
            }
            open = new PdfRule(open.horizontal(), open.at(), open.from(), Math.max(open.to(), piece.to()));
        }
        rules.add(open);
    }
}
