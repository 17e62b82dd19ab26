package ru.srok.domain.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs what the clauses of one reply say; whatever contradicts itself is no report. */
final class ReplyJudge {

    private final PhraseBook book;
    private final List<Clause> clauses;
    private final List<Clause> claims = new ArrayList<>();
    private boolean part;
    private boolean partAlone;

    ReplyJudge(PhraseBook book, List<Clause> clauses) {
        this.book = book;
        this.clauses = clauses.stream()
                .map(clause -> clause.without(book.saying("harmless")))
                .toList();
        this.clauses.forEach(clause -> claims.add(withoutParts(clause)));
    }

    ReplyState judge() {
        if (clauses.stream().anyMatch(clause -> clause.says(book.saying("hedge")))) {
            return ReplyState.NONE;
        }
        List<ReplyState> states = new ArrayList<>();
        if (anySays("not-mine", false)) {
            states.add(ReplyState.NOT_MINE);
        }
        if (anySays("cannot", true)) {
            states.add(ReplyState.CANNOT);
        }
        doing(states.contains(ReplyState.CANNOT)).ifPresent(states::add);
        if (states.size() == 2 && states.contains(ReplyState.CANNOT) && states.contains(ReplyState.PARTLY)) {
            return ReplyState.PARTLY;
        }
        return states.size() == 1 ? states.get(0) : ReplyState.NONE;
    }

    /** Whether a clause that states something says so; {@code own}: not about some other deed («не успела прочитать»). */
    private boolean anySays(String sense, boolean own) {
        return clauses.stream()
                .filter(clause -> !clause.asked() && !clause.says(book.saying("stop")))
                .filter(clause -> own ? !clause.has("other-deed") : !clause.has("doubt"))
                .anyMatch(clause -> clause.says(book.saying(sense)));
    }

    /** A claim of doing: all of it, a part, or none that can be relied on. */
    private Optional<ReplyState> doing(boolean cannot) {
        boolean claimed = claims.stream().anyMatch(clause -> clause.says(book.saying("done")));
        boolean asked = claims.stream().anyMatch(Clause::asked);
        List<Clause> rest = cannot && part ? withoutCannot() : claims;
        boolean barred = asked || rest.stream().anyMatch(clause -> clause.says(book.saying("bar")));
        if (barred || !(claimed || partAlone)) {
            // «Сделали, но отправить не успели» is neither: the claim stays, so that the two contradict each other.
            return cannot && !part && claimsBesideCannot() ? Optional.of(ReplyState.DONE) : Optional.empty();
        }
        boolean open = claims.stream().anyMatch(clause -> clause.says(book.saying("bar-done")));
        if (part && (claimed || !open)) {
            return Optional.of(ReplyState.PARTLY);
        }
        return open ? Optional.empty() : Optional.of(ReplyState.DONE);
    }

    private boolean claimsBesideCannot() {
        return claims.stream()
                .map(clause -> clause.without(book.saying("cannot")))
                .anyMatch(clause -> clause.says(book.saying("done")));
    }

    private List<Clause> withoutCannot() {
        return claims.stream()
                .filter(clause -> !clause.says(book.saying("cannot")))
                .toList();
    }

    private Clause withoutParts(Clause clause) {
        boolean alone = clause.says(book.saying("partly"));
        boolean measured = !clause.has("cover") && clause.says(book.saying("part-of"));
        Clause left = clause.without(book.saying("partly"))
                .without(book.saying("part"))
                .without(book.saying("share"))
                .without(book.saying("lack"));
        partAlone |= alone;
        part |= alone || measured || left.words().size() < clause.words().size();
        return left;
    }
}
