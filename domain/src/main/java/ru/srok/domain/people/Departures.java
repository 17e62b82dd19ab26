package ru.srok.domain.people;

import java.util.Objects;
import ru.srok.domain.store.Repositories;

/** Lets people leave: their work stays with their post, their history with their name, and their account is out at once. */
public final class Departures {

    private final Repositories store;

    /** Among the people of this store. */
    public Departures(Repositories store) {
        this.store = store;
    }

    /** A member leaves; an account that speaks for them goes on as somebody else it speaks for, if there is one. */
    public void leave(Member member) {
        if (member.active()) {
            store.members().save(member.departed());
        }
        member.accounts().forEach(id -> store.accounts().find(id).ifPresent(account -> turnAway(account, member)));
    }

    private void turnAway(Account account, Member left) {
        if (account.active().filter(left.id()::equals).isEmpty()) {
            return;
        }
        account.members().stream()
                .filter(id -> !id.equals(left.id()))
                .filter(id -> store.members().find(id).filter(Member::active).isPresent())
                .findFirst()
                .ifPresent(other -> store.accounts().save(account.speakingFor(other)));
    }

    /**
     * Another person takes a post over: what belongs to the institution is theirs from now on. Doing it again changes
     * nothing.
     *
     * @param newcomer the identity of the new member
     */
    public Member replace(Member leaving, MemberId newcomer, String name) {
        Member successor = store.members()
                .find(newcomer)
                .orElseGet(() -> store.members().save(leaving.succeededBy(newcomer, name)));
        leave(leaving);
        return successor;
    }

    /** An institution is closed and its people leave; its assignments are for the next unfolding to cancel. */
    public void close(Institution institution) {
        store.members().of(institution.workspace()).stream()
                .filter(member -> member.active() && Objects.equals(member.institutionId(), institution.id()))
                .forEach(this::leave);
        if (institution.active()) {
            store.institutions().save(institution.closed());
        }
    }
}
