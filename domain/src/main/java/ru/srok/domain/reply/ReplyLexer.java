package ru.srok.domain.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a reply into clauses of words. */
final class ReplyLexer {

    private static final Pattern ADDRESS =
            Pattern.compile("(https?://\\S+?|www\\.\\S+?|\\S+@\\S+?)(?=[?？❓❔!.,;:)]*(\\s|$))");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*(%|проц\\p{L}*)");
    private static final Pattern PIECE =
            Pattern.compile("\\d{1,3}%|\\d+(?:[.,/:-]\\d+)*|\\p{L}+(?:-\\p{L}+)*|[❌👎🚫⛔✖]|[?？❓❔]|[.,!;:()\\n…]");
    private static final Pattern MARK = Pattern.compile("[.,!;:()\\n…]");
    private static final String QUESTION = "?？❓❔";
    private static final List<String> BREAKS = List.of("но", "однако");

    private final ReplyWords vocabulary;
    private final List<Clause> clauses = new ArrayList<>();
    private List<ReplyWord> open = new ArrayList<>();

    private ReplyLexer(ReplyWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<Clause> read(String text, ReplyWords vocabulary) {
        ReplyLexer lexer = new ReplyLexer(vocabulary);
        Matcher pieces = PIECE.matcher(normal(text));
        while (pieces.find()) {
            lexer.take(pieces.group());
        }
        lexer.close(false);
        return List.copyOf(lexer.clauses);
    }

    /** Lower case, «ё» as «е», no addresses, percent signs instead of words. */
    static String normal(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return PERCENT.matcher(ADDRESS.matcher(lower).replaceAll(" ")).replaceAll("$1%");
    }

    private void take(String piece) {
        if (QUESTION.contains(piece)) {
            ask();
        } else if (MARK.matcher(piece).matches()) {
            close(false);
        } else {
            if (BREAKS.contains(piece)) {
                close(false);
            }
            open.addAll(vocabulary.read(piece));
        }
    }

    /** A tag of one word («не наше, да?») asks the clause before it too. */
    private void ask() {
        boolean tag = open.size() <= 1 && !clauses.isEmpty();
        close(true);
        if (tag) {
            int before = Math.max(0, clauses.size() - 2);
            for (int i = before; i < clauses.size(); i++) {
                clauses.set(i, new Clause(clauses.get(i).words(), true));
            }
        } else if (clauses.isEmpty()) {
            clauses.add(new Clause(List.of(), true));
        }
    }

    private void close(boolean asked) {
        if (!open.isEmpty()) {
            clauses.add(new Clause(open, asked));
            open = new ArrayList<>();
        }
    }
}
