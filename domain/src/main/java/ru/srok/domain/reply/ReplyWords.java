package ru.srok.domain.reply;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.srok.domain.table.BundledTable;

/** The words of {@code words.tsv}, found in spite of a typo. */
final class ReplyWords {

    private static final String NOT = "не";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(-\\d{1,4})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})%");
    private static final Pattern THRICE = Pattern.compile("(.)\\1{2,}");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Pattern INFINITIVE = Pattern.compile(".*(?<!ос)(ть|ти|чь|ться|тись|чься)");
    private static final Set<String> NO_INFINITIVES = Set.of(
            "есть", "опять", "очень", "пусть", "хоть", "почти", "дети", "области", "область", "мать", "почты", "сеть");
    private static final int SHORTEST_INFINITIVE = 4;

    private final Map<String, Set<String>> classes = new HashMap<>();

    ReplyWords() {
        for (String[] cells : BundledTable.rows(ReplyWords.class, "words.tsv")) {
            Stream.of(cells[1].split(" "))
                    .flatMap(ReplyWords::forms)
                    .forEach(form -> classes.computeIfAbsent(form, word -> new HashSet<>())
                            .add(cells[0]));
        }
    }

    private static Stream<String> forms(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return Stream.of(written);
        }
        String stem = written.substring(0, colon);
        return Stream.of(written.substring(colon + 1).split(",", -1)).map(stem::concat);
    }

    /** The words that a typed one stands for: usually one, two for «неготово». */
    List<ReplyWord> read(String typed) {
        String known = repair(typed);
        if (!known.isEmpty()) {
            return List.of(word(known));
        }
        String rest = typed.startsWith(NOT) ? repair(typed.substring(NOT.length())) : "";
        return rest.length() > NOT.length() ? List.of(word(NOT), word(rest)) : List.of(unknown(typed));
    }

    private ReplyWord word(String known) {
        return new ReplyWord(known, classes.getOrDefault(known, Set.of()));
    }

    private String repair(String typed) {
        String shorter = THRICE.matcher(typed).replaceAll("$1$1");
        for (String form : List.of(typed, shorter, TWICE.matcher(typed).replaceAll("$1"))) {
            if (classes.containsKey(form)) {
                return form;
            }
        }
        Collection<String> near = NearWords.of(shorter, classes.keySet());
        long meanings = near.stream().map(classes::get).distinct().count();
        return meanings == 1 ? near.iterator().next() : "";
    }

    private static ReplyWord unknown(String typed) {
        Matcher percent = PERCENT.matcher(typed);
        if (percent.matches()) {
            return new ReplyWord(typed, Set.of("100".equals(percent.group(1)) ? "full" : "percent"));
        }
        if (DIGITS.matcher(typed).matches()) {
            return new ReplyWord(typed, Set.of("number"));
        }
        boolean deed = typed.length() >= SHORTEST_INFINITIVE
                && INFINITIVE.matcher(typed).matches()
                && !NO_INFINITIVES.contains(typed);
        return new ReplyWord(typed, deed ? Set.of("other-deed") : Set.of());
    }
}
