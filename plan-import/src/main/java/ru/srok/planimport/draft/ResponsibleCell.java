package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.plan.Responsible;
import ru.srok.planimport.responsible.ResponsibleReader;

/** Reads responsible cells: as the people of one row, or as those of a list. Cells repeat, so what was read is kept. */
final class ResponsibleCell {

    private final ResponsibleReader reader;
    private final Set<String> wholeNames = new HashSet<>();
    private final Map<String, List<Responsible>> reads = new HashMap<>();
    private final Map<String, List<Responsible>> splits = new HashMap<>();

    /**
     * @param reader knows the column's names
     * @param cells all responsible cells of the plan
     */
    ResponsibleCell(ResponsibleReader reader, List<List<Fragment>> cells) {
        this.reader = reader;
        cells.stream()
                .filter(cell -> cell.size() == 1)
                .map(ResponsibleCell::text)
                .distinct()
                .flatMap(text -> reader.split(text).stream())
                .forEach(responsible -> wholeNames.add(key(responsible.name())));
    }

    /** The responsibles of a whole cell, each once. */
    List<Responsible> read(List<Fragment> cell) {
        List<Responsible> whole = reads.computeIfAbsent(text(cell), reader::split);
        Set<String> seen = new HashSet<>();
        List<Responsible> rejoined = groups(cell).stream()
                .flatMap(List::stream)
                .filter(one -> seen.add(key(one.name())))
                .toList();
        return rejoined.size() < whole.size() ? rejoined : whole;
    }

    /** The responsibles paragraph by paragraph, with repeats; a name that a border tore apart is whole again. */
    List<List<Responsible>> groups(List<Fragment> cell) {
        List<List<Responsible>> groups = new ArrayList<>();
        for (String paragraph : paragraphs(cell)) {
            List<Responsible> group = new ArrayList<>(split(paragraph));
            if (!groups.isEmpty()) {
                rejoin(groups.get(groups.size() - 1), group);
            }
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The paragraphs, those run together that the reader takes for one line that was wrapped. */
    private List<String> paragraphs(List<Fragment> cell) {
        List<String> paragraphs = new ArrayList<>();
        for (String text : Fragment.paragraphs(cell)) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && isWrapped(paragraphs.get(last), text)) {
                paragraphs.set(last, paragraphs.get(last) + "\n" + text);
            } else {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    private List<Responsible> split(String text) {
        return splits.computeIfAbsent(text, reader::splitKeepingRepeats);
    }

    private boolean isWrapped(String above, String below) {
        int apart = split(above).size() + split(below).size();
        return split(above + "\n" + below).size() < apart;
    }

    /** What a responsible was probably meant to be, where its name resembles another one of the plan. */
    Optional<String> suggestion(Responsible responsible) {
        return reader.suggestion(responsible).filter(other -> !key(other).equals(key(responsible.name())));
    }

    static String key(String name) {
        return Blanks.without(name).toLowerCase(Locale.ROOT);
    }

    /** The cell as the reader of responsibles wants it: paragraphs parted by line breaks. */
    static String text(List<Fragment> cell) {
        return String.join("\n", Fragment.paragraphs(cell));
    }

    private void rejoin(List<Responsible> above, List<Responsible> below) {
        if (above.isEmpty() || below.isEmpty()) {
            return;
        }
        Responsible upper = above.get(above.size() - 1);
        String joined = upper.name() + " " + below.get(0).name();
        boolean known = wholeNames.contains(key(joined));
        if (known && upper.kind() != Responsible.Kind.PERSON) {
            List<Responsible> whole = reader.split(joined);
            above.set(above.size() - 1, whole.size() == 1 ? whole.get(0) : new Responsible(joined, upper.kind(), null));
            below.remove(0);
        }
    }
}
