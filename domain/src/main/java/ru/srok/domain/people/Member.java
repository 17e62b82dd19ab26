package ru.srok.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * A person in a workspace, known before they ever write to the bot.
 *
 * @param name «Фамилия Имя Отчество», or as the coordinator typed it
 * @param role what they may do
 * @param institutionId where they work, or null for the department's own
 * @param post their post as typed, empty where unknown
 * @param phone for the list of whom to call, empty where unknown
 * @param accounts the messenger accounts that are theirs; empty: not connected
 * @param active false once they left; their history stays
 */
@Copied
public record Member(
        MemberId id,
        WorkspaceId workspace,
        String name,
        Role role,
        @Nullable InstitutionId institutionId,
        String post,
        String phone,
        List<AccountId> accounts,
        boolean active,
        long version)
        implements Versioned<MemberId, Member> {

    public Member {
        accounts = List.copyOf(accounts);
    }

    /** A new, not yet connected member. */
    public static Member of(
            MemberId id, WorkspaceId workspace, String name, Role role, @Nullable InstitutionId institution) {
        return new Member(id, workspace, name, role, institution, "", "", List.of(), true, 0);
    }

    /** Where they work. */
    public Optional<InstitutionId> institution() {
        return Optional.ofNullable(institutionId);
    }

    /** Whether they ever opened their link. */
    public boolean isConnected() {
        return !accounts.isEmpty();
    }

    @Override
    public Member withVersion(long newVersion) {
        return MemberBuilder.builder(this).version(newVersion).build();
    }

    /** The same member with one more account; unchanged where it is theirs already. */
    public Member withAccount(AccountId account) {
        if (accounts.contains(account)) {
            return this;
        }
        List<AccountId> more = new ArrayList<>(accounts);
        more.add(account);
        return MemberBuilder.builder(this).accounts(more).build();
    }

    /** The same member without any account. */
    public Member disconnected() {
        return MemberBuilder.builder(this).accounts(List.of()).build();
    }

    /** The same member under another name and role. */
    public Member renamed(String newName, Role newRole) {
        return MemberBuilder.builder(this).name(newName).role(newRole).build();
    }

    /** The same member with another name, and with another post and phone where they are not empty. */
    public Member corrected(String newName, String newPost, String newPhone) {
        return MemberBuilder.builder(this)
                .name(newName)
                .post(newPost.isEmpty() ? post : newPost)
                .phone(newPhone.isEmpty() ? phone : newPhone)
                .build();
    }

    /** The same member working elsewhere. */
    Member movedTo(@Nullable InstitutionId where, Role newRole) {
        return MemberBuilder.builder(this).institutionId(where).role(newRole).build();
    }

    /** Somebody new on their post, not connected yet. */
    Member succeededBy(MemberId newcomer, String newName) {
        return new Member(newcomer, workspace, newName, role, institutionId, post, "", List.of(), true, 0);
    }

    /** The same member after leaving. */
    public Member departed() {
        return MemberBuilder.builder(this).active(false).build();
    }
}
