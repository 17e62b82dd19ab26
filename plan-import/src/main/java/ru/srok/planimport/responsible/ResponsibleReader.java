package ru.srok.planimport.responsible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.plan.Responsible;

/**
 * Splits responsible cells by meaning. It learns from the whole column which names stand alone, so that they can be told
 * apart where only blanks stand between them.
 *
 * <p>A single post before a person («Директор школы Иванова И.И.») and a post that explains a person belong to that person
 * and are no responsible of their own. A repeat inside a cell is kept once.
 */
public final class ResponsibleReader {

    private final Map<String, String> explanations = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Set<String> postsAlone = new HashSet<>();
    private final Resemblance resemblance;
    private final ColumnTexts texts = new ColumnTexts();
    private final Map<String, List<String>> joinedLines = new HashMap<>();
    private final Map<String, List<SplitName>> splitLines = new HashMap<>();

    /**
     * @param abbreviations abbreviations that the document explains
     * @param allResponsibleCells the texts of the column, paragraphs parted by line breaks
     */
    public ResponsibleReader(Map<String, String> abbreviations, List<String> allResponsibleCells) {
        abbreviations.forEach((name, words) -> explanations.put(Letters.key(name), words));
        vocabulary = new Vocabulary(abbreviations, allResponsibleCells, texts);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String cell : allResponsibleCells) {
            List<SplitName> names =
                    lines(cell).stream().flatMap(line -> names(line).stream()).collect(Collectors.toList());
            names.forEach(name -> counts.merge(name.name(), 1, Integer::sum));
            if (names.size() == 1 && names.get(0).isPost()) {
                postsAlone.add(names.get(0).key());
            }
        }
        resemblance = new Resemblance(counts, abbreviations.keySet());
    }

    /** The responsibles of a cell in order, each once; empty for a cell without any. Never throws, whatever the text. */
    public List<Responsible> split(String cell) {
        Set<String> seen = new HashSet<>();
        return splitKeepingRepeats(cell).stream()
                .filter(responsible -> seen.add(Letters.key(responsible.name())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Like {@link #split}, with repeats: for cells that run parallel to a list. */
    public List<Responsible> splitKeepingRepeats(String cell) {
        return splitLines(cell).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableList());
    }

    /** The responsibles line by line, with repeats; lines that only go on with the name of the line before are joined. */
    public List<List<Responsible>> splitLines(String cell) {
        return lines(cell).stream()
                .map(line -> names(line).stream().map(this::responsible).collect(Collectors.toUnmodifiableList()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** A name of the same column or of the list of abbreviations that this one is probably a slip of. */
    public Optional<String> suggestion(Responsible responsible) {
        return responsible.explained().isPresent() ? Optional.empty() : resemblance.to(responsible.name());
    }

    private List<String> lines(String cell) {
        return joinedLines.computeIfAbsent(cell, this::joined);
    }

    private List<String> joined(String cell) {
        List<String> lines = new ArrayList<>();
        for (String line : texts.lines(cell)) {
            int last = lines.size() - 1;
            if (last >= 0 && vocabulary.joins(lines.get(last), line)) {
                lines.set(last, lines.get(last) + " " + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<SplitName> names(String line) {
        List<SplitName> names =
                splitLines.computeIfAbsent(line, text -> LineSplitter.split(text, texts.tokens(text), vocabulary));
        return PersonPosts.joined(names, postsAlone);
    }

    private Responsible responsible(SplitName name) {
        String explanation = explanations.get(name.key());
        return new Responsible(name.name(), name.kind(), explanation);
    }
}
