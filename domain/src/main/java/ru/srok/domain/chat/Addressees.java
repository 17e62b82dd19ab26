package ru.srok.domain.chat;

import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Members;
import ru.srok.domain.people.WorkspaceId;

/**
 * Whom messages are for, when they are sent and not when they were queued.
 *
 * @param members among whom they are looked up
 */
public record Addressees(Members members) {

    private static final String MEMBER = "member";

    /** Whom a message names; empty once they left, or once the account it would go to is no longer theirs. */
    public Optional<Member> of(OutboxMessage message) {
        return Optional.ofNullable(message.references().get(MEMBER)).flatMap(id -> of(message, new MemberId(id)));
    }

    /** The same for somebody whom a message names beside others. */
    public Optional<Member> of(OutboxMessage message, MemberId id) {
        return members.find(id).filter(member -> isFor(member, message));
    }

    /** Whether the account it would go to is of anybody who is still in a workspace. */
    public boolean isStillIn(WorkspaceId workspace, OutboxMessage message) {
        return in(workspace, message).findAny().isPresent();
    }

    /** Those who are still in a workspace and have the account it would go to. */
    public Stream<Member> in(WorkspaceId workspace, OutboxMessage message) {
        return members.of(workspace).stream().filter(member -> isFor(member, message));
    }

    private static boolean isFor(Member member, OutboxMessage message) {
        return member.active() && member.accounts().contains(message.recipient());
    }
}
