package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ordinals in a row, singly or as spans: «I–II», «1, 3», «2-я и 4-я».
 *
 * @param items each with its first and last number
 */
record OrdinalList(List<Item> items) {

    /** How OCR and hurried typists write II, III and IV. */
    private static final Map<String, Integer> LOOK_ALIKES = Map.of("п", 2, "ш", 3, "іу", 4, "іv", 4, "пі", 3, "у", 5);

    private static final int MOST = 31;

    /** One ordinal, or a span of two. */
    record Item(int first, int last) {}

    static @Nullable Found<OrdinalList> read(Tokens tokens, int at) {
        List<Item> items = new ArrayList<>();
        int next = at;
        while (items.size() < MOST) {
            Found<Item> item = item(tokens, next);
            if (item == null) {
                return null;
            }
            items.add(item.value());
            next = item.next();
            if (!joins(tokens, next)) {
                return new Found<>(new OrdinalList(items), next);
            }
            next = afterMark(tokens, next);
        }
        return null;
    }

    private static boolean joins(Tokens tokens, int at) {
        boolean mark = tokens.isAny(at, Term.COMMA, Term.AND, Term.SLASH) || tokens.is(at, Term.OR);
        return mark && one(tokens, afterMark(tokens, at)) != null;
    }

    /** The preposition may be said again: «до 15 и до 30 числа». */
    private static int afterMark(Tokens tokens, int at) {
        int next = tokens.is(at, Term.COMMA) ? tokens.skip(at + 1, Term.AND) : at + 1;
        return tokens.isAny(next, Term.UNTIL, Term.TOWARDS) ? next + 1 : next;
    }

    private static @Nullable Found<Item> item(Tokens tokens, int at) {
        Found<Integer> first = one(tokens, at);
        if (first == null) {
            return null;
        }
        Found<Integer> last = tokens.is(first.next(), Term.DASH) ? one(tokens, first.next() + 1) : null;
        return last == null
                ? new Found<>(new Item(first.value(), first.value()), first.next())
                : new Found<>(new Item(first.value(), last.value()), last.next());
    }

    /** A single ordinal: «2», «2-й», «II», «второй», «последняя», «IУ». */
    static @Nullable Found<Integer> one(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.term() == Term.NUMBER && tokens.at(at + 1).glued() && isFive(tokens.at(at + 1))) {
            return new Found<>(4, at + 2);
        }
        return switch (token.term()) {
            case NUMBER, ROMAN, ORDINAL -> new Found<>(token.value(), tokens.skip(at + 1, Term.QUOTE));
            default -> {
                Integer alike = LOOK_ALIKES.get(token.text());
                yield alike == null ? null : new Found<>(alike, at + 1);
            }
        };
    }

    private static boolean isFive(Token token) {
        return token.text().equals("у") || token.text().equals("v");
    }
}
