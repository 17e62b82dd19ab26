package ru.srok.bot.substitute;

import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.store.Repositories;

/** Keeps who stands in for whom, and lets those whom a change concerns know. */
final class Arranging {

    private final Repositories store;
    private final Choosing people;
    private final Announcing announcing = new Announcing();

    Arranging(Repositories store, Choosing people) {
        this.store = store;
        this.people = people;
    }

    /** Setting the same again changes nothing and announces nothing. */
    Substitution set(Dialogue dialogue, Pair pair, Dates dates) {
        Substitution wanted = new Substitution(
                pair.away().id(),
                pair.away().workspace(),
                pair.deputy().id(),
                dates.from(),
                dates.until(),
                dialogue.actor().member().id(),
                0);
        Optional<Substitution> before = store.substitutions().find(wanted.id());
        Substitution next = before.map(old -> old.changedTo(wanted)).orElse(wanted);
        boolean same = before.filter(next::equals).isPresent();
        Substitution saved = same ? next : store.substitutions().save(next);
        announcing.begun(dialogue, saved, pair);
        before.filter(old -> !same && !old.deputy().equals(wanted.deputy()))
                .filter(old -> !old.until().isBefore(dialogue.today()))
                .ifPresent(
                        old -> people.colleague(dialogue.actor(), old.deputy().value())
                                .ifPresent(deputy -> announcing.ended(dialogue, saved, deputy)));
        return saved;
    }

    /** Ends a substitution that is not over yet; does nothing where there is none. */
    void end(Dialogue dialogue, Member away) {
        store.substitutions()
                .find(away.id())
                .filter(one -> !one.until().isBefore(dialogue.today()))
                .ifPresent(one -> {
                    Substitution ended = store.substitutions().save(one.endedBefore(dialogue.today()));
                    people.colleague(dialogue.actor(), ended.deputy().value())
                            .ifPresent(deputy -> announcing.ended(dialogue, ended, deputy));
                });
    }
}
