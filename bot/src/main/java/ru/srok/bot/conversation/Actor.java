package ru.srok.bot.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;

/**
 * Who is talking to the bot.
 *
 * @param account their account
 * @param who the member it speaks for, or null while it is nobody
 * @param where that member's workspace, or null
 */
public record Actor(
        Account account, @Nullable Member who, @Nullable Workspace where) {

    /** The member, if the account speaks for one. */
    public Optional<Member> known() {
        return Optional.ofNullable(who);
    }

    /**
     * The member; only behind a permission that asks for one.
     *
     * @throws IllegalStateException for an unknown account
     */
    public Member member() {
        return known().orElseThrow(() -> new IllegalStateException("An unknown account"));
    }

    /**
     * The workspace; only behind a permission that asks for a member.
     *
     * @throws IllegalStateException for an unknown account
     */
    public Workspace workspace() {
        return Optional.ofNullable(where).orElseThrow(() -> new IllegalStateException("An unknown account"));
    }

    /** Whether it is a member in this role. */
    public boolean is(Role role) {
        return known().filter(member -> member.role() == role).isPresent();
    }
}
