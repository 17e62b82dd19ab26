package ru.srok.bot.substitute;

import java.util.Optional;
import ru.srok.bot.conversation.Actor;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.store.Repositories;

/** For whom the person who talks may decide, and who can be chosen. */
final class Choosing {

    private final Repositories store;

    Choosing(Repositories store) {
        this.store = store;
    }

    /** The member of this identity, if who talks may decide about their substitution. */
    Optional<Member> decidable(Actor actor, String id) {
        boolean own = actor.member().id().value().equals(id);
        boolean all = actor.is(Role.COORDINATOR) || actor.is(Role.ADMINISTRATOR);
        return own || all ? colleague(actor, id) : Optional.empty();
    }

    /** An active member of the same workspace. */
    Optional<Member> colleague(Actor actor, String id) {
        return Optional.of(id)
                .filter(value -> !value.isBlank())
                .flatMap(value -> store.members().find(new MemberId(value)))
                .filter(one ->
                        one.active() && one.workspace().equals(actor.workspace().id()));
    }

    /** The two people, if who talks may decide and the deputy is a connected colleague of the other. */
    Optional<Pair> pair(Actor actor, String away, String deputy) {
        return decidable(actor, away)
                .flatMap(person -> colleague(actor, deputy)
                        .filter(other -> Pair.isPossible(person, other))
                        .map(other -> new Pair(person, other)));
    }
}
