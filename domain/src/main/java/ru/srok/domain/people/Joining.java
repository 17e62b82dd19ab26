package ru.srok.domain.people;

import java.time.Instant;
import java.util.Optional;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;

/** Makes whoever opens an invitation a member, once. */
public final class Joining {

    /** How an invitation stands for an account. */
    public enum Standing {
        /** It may be used. */
        OPEN,
        /** This account has used it already; joining again changes nothing. */
        THEIRS,
        /** Another account has used it. */
        USED,
        EXPIRED,
        /** A newer link was made, or the member left. */
        VOID
    }

    private final Repositories store;
    private final InvitationLinks links;

    /** Looks invitations and members up in this store. */
    public Joining(Repositories store) {
        this.store = store;
        IdSource none = () -> {
            throw new IllegalStateException("Joining makes no links");
        };
        this.links = new InvitationLinks(store.invitations(), none);
    }

    /** The invitation behind a link's payload, whatever its standing. */
    public Optional<Invitation> find(String payload) {
        return payload.isBlank() ? Optional.empty() : store.invitations().find(InvitationLinks.hash(payload));
    }

    /** The member whom an invitation makes, unless they left. */
    public Optional<Member> invited(Invitation invitation) {
        return store.members().find(invitation.member()).filter(Member::active);
    }

    /** How it stands for an account now. */
    public Standing standing(Invitation invitation, AccountId account, Instant now) {
        if (invitation.user().isPresent()) {
            boolean same = invitation.user().filter(account::equals).isPresent();
            return same ? Standing.THEIRS : Standing.USED;
        }
        if (!now.isBefore(invitation.expires())) {
            return Standing.EXPIRED;
        }
        boolean good = links.isNewest(invitation) && invited(invitation).isPresent();
        return good ? Standing.OPEN : Standing.VOID;
    }

    /**
     * Joins an account to the invited member, who speaks for it from now on. Doing it again changes nothing.
     *
     * @return the member, or empty if the invitation is not open to this account
     */
    public Optional<Member> join(AccountId account, Invitation invitation, Instant now) {
        Standing standing = standing(invitation, account, now);
        if (standing != Standing.OPEN && standing != Standing.THEIRS) {
            return Optional.empty();
        }
        if (standing == Standing.OPEN) {
            store.invitations().save(invitation.usedBy(account));
        }
        return invited(invitation).map(member -> connect(account, member));
    }

    /** Lets an account speak for a member; both sides know it afterwards. */
    public Member connect(AccountId account, Member member) {
        Member joined = member.withAccount(account);
        Member saved = joined.equals(member) ? member : store.members().save(joined);
        Account known = store.accounts().find(account).orElseGet(() -> Account.unknown(account));
        Account speaking = known.speakingFor(member.id());
        if (!speaking.equals(known)) {
            store.accounts().save(speaking);
        }
        return saved;
    }
}
