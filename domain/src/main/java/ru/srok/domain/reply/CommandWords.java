package ru.srok.domain.reply;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.domain.table.BundledTable;

/** The phrases of {@code command-words.tsv}; a reply is a command only as a whole. */
final class CommandWords {

    private static final List<String> POLITE = List.of("пожалуйста", "плиз", "плз");

    private final Map<String, ReplyCommand> commands = new HashMap<>();

    CommandWords() {
        for (String[] cells : BundledTable.rows(CommandWords.class, "command-words.tsv")) {
            for (int cell = 1; cell < cells.length; cell++) {
                commands.put(cells[cell], ReplyCommand.ofCode(cells[0]));
            }
        }
    }

    Optional<ReplyCommand> find(String text) {
        String bare = List.of(ReplyLexer.normal(text).split("[^\\p{L}\\d]+")).stream()
                .filter(word -> !word.isEmpty() && !POLITE.contains(word))
                .collect(Collectors.joining(" "));
        Optional<ReplyCommand> exact = Optional.ofNullable(commands.get(bare));
        return exact.isPresent() ? exact : near(bare);
    }

    private Optional<ReplyCommand> near(String bare) {
        Optional<ReplyCommand> once = Optional.ofNullable(commands.get(bare.replaceAll("(.)\\1+", "$1")));
        Collection<String> near = NearWords.of(bare, commands.keySet());
        List<ReplyCommand> meanings =
                near.stream().map(commands::get).distinct().toList();
        return once.isPresent() || meanings.size() != 1 ? once : Optional.of(meanings.get(0));
    }
}
