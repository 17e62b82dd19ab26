package ru.srok.planimport.responsible;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.planimport.responsible.Token.Type;

/**
 * The abbreviated names that are sure to stand for one responsible: those between commas or alone somewhere in the
 * column, and those of the list of abbreviations.
 */
final class Vocabulary {

    private static final int LONGEST = 6;

    private final Set<String> names = new HashSet<>();
    private final Set<String> housed = new HashSet<>();

    Vocabulary(Map<String, String> abbreviations, List<String> cells, ColumnTexts texts) {
        abbreviations.keySet().forEach(name -> names.add(Letters.key(name)));
        cells.stream()
                .distinct()
                .flatMap(cell -> texts.lines(cell).stream())
                .distinct()
                .forEach(line -> learn(texts.tokens(line)));
    }

    private void learn(List<Token> line) {
        List<List<Token>> pieces = Pieces.betweenCommas(line);
        for (List<Token> piece : pieces) {
            learnHousing(piece);
            boolean certain = pieces.size() > 1 || piece.size() == 1;
            if (certain && piece.stream().allMatch(Vocabulary::isAbbreviated) && isOne(piece)) {
                names.add(key(piece));
            }
        }
    }

    /** «Методисты МКУ …»: people who are named together with the institution they work in. */
    private void learnHousing(List<Token> piece) {
        if (piece.size() > 1
                && piece.get(1).is(Type.FORM)
                && Words.head(piece.get(0).text()).isPresent()) {
            housed.add(Letters.key(piece.get(0).text()));
        }
    }

    /** Whether a line break between the two lines stands inside a name, as other cells of the column show. */
    boolean joins(String line, String next) {
        int blank = next.indexOf(' ');
        return housed.contains(Letters.key(line)) && blank > 0 && Words.isForm(next.substring(0, blank));
    }

    private static boolean isAbbreviated(Token token) {
        return token.is(Type.ABBREVIATION) || token.is(Type.FORM) || token.is(Type.QUOTED);
    }

    /** A comma may have been forgotten between two of several: what holds a well-known name beside others is no evidence. */
    private static boolean isOne(List<Token> piece) {
        return piece.size() <= LONGEST
                && (piece.size() == 1
                        || piece.stream()
                                .skip(1)
                                .noneMatch(token -> Words.isKnownAbbreviation(token.text()) || token.is(Type.FORM)));
    }

    boolean isKnown(Token token) {
        return names.contains(Letters.key(token.text())) || Words.isKnownAbbreviation(token.text());
    }

    /** How many tokens from the index on are a name of several tokens that the column has elsewhere, or 0. */
    int phraseAt(List<Token> tokens, int index) {
        int longest = Math.min(LONGEST, tokens.size() - index);
        for (int length = longest; length > 1; length--) {
            if (names.contains(key(tokens.subList(index, index + length)))) {
                return length;
            }
        }
        return isMinistry(tokens, index) ? 2 : 0;
    }

    /** «МО КО»: a ministry and its region. */
    private static boolean isMinistry(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && Words.is("ministry", tokens.get(index).text())
                && Words.is("region", tokens.get(index + 1).text());
    }

    private static String key(List<Token> tokens) {
        return tokens.stream().map(token -> Letters.key(token.text())).collect(Collectors.joining(" "));
    }
}
