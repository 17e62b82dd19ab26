package ru.srok.domain.people;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * A link that makes the first account that opens it a member, once. The store knows only the hash of its secret.
 *
 * @param id SHA-256 of the link's payload, in hexadecimal
 * @param member whom it makes
 * @param assignment the row it hands over, or null for an ordinary invitation
 * @param expires from when on it is no longer good
 * @param usedBy the account that used it, or null
 */
@Copied
public record Invitation(
        String id,
        WorkspaceId workspace,
        MemberId member,
        @Nullable String assignment,
        Instant expires,
        @Nullable AccountId usedBy,
        long version)
        implements Versioned<String, Invitation> {

    /** Who used it. */
    public Optional<AccountId> user() {
        return Optional.ofNullable(usedBy);
    }

    @Override
    public Invitation withVersion(long newVersion) {
        return InvitationBuilder.builder(this).version(newVersion).build();
    }

    /** The same invitation, used up. */
    public Invitation usedBy(AccountId account) {
        return InvitationBuilder.builder(this).usedBy(account).build();
    }
}
