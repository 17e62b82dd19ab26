package ru.srok.domain.reply;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.srok.domain.table.BundledTable;

/** The phrases of {@code phrases.tsv} by what they say. */
final class PhraseBook {

    private final Map<String, List<Phrase>> phrases = BundledTable.rows(PhraseBook.class, "phrases.tsv").stream()
            .collect(Collectors.groupingBy(
                    cells -> cells[0], Collectors.mapping(cells -> new Phrase(cells[1]), Collectors.toList())));

    List<Phrase> saying(String sense) {
        return phrases.getOrDefault(sense, List.of());
    }
}
