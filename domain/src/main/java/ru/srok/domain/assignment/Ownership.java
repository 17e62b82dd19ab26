package ru.srok.domain.assignment;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.AssigneeId;

/** Who stands behind an assignee now: a member themselves, an institution's head in office, or the colleague it was handed to. */
public final class Ownership {

    private final List<Member> members;

    /** Looks among these members of one workspace. */
    public Ownership(List<Member> members) {
        this.members = members.stream().filter(Member::active).toList();
    }

    /** The person who is written to about an assignment; a deputy who never connected is passed over. */
    public Optional<Member> personFor(Assignment assignment) {
        Optional<Member> deputy = assignment.deputy().flatMap(this::member).filter(Member::isConnected);
        return deputy.isPresent() ? deputy : answerable(assignment.assignee());
    }

    /** The person who answers for an assignee, whoever it was handed to. */
    public Optional<Member> answerable(AssigneeId assignee) {
        return assignee.member()
                .flatMap(this::member)
                .or(() -> assignee.institution().flatMap(this::headOf));
    }

    /** Whether somebody may see and report an assignment as their own. */
    public boolean isOf(Member member, Assignment assignment) {
        boolean handed = assignment.deputy().filter(member.id()::equals).isPresent();
        return handed
                || answerable(assignment.assignee()).filter(member::equals).isPresent();
    }

    /** The head of an institution; the one who is connected where there are two. */
    public Optional<Member> headOf(InstitutionId institution) {
        List<Member> heads = members.stream()
                .filter(one -> one.role() == Role.HEAD && institution.equals(one.institutionId()))
                .toList();
        Optional<Member> connected = heads.stream().filter(Member::isConnected).findFirst();
        return connected.isPresent() ? connected : heads.stream().findFirst();
    }

    /** Where a member is written to: the account that was connected last. */
    public static Optional<AccountId> addressOf(Member member) {
        List<AccountId> accounts = member.accounts();
        return accounts.isEmpty() ? Optional.empty() : Optional.of(accounts.get(accounts.size() - 1));
    }

    private Optional<Member> member(MemberId id) {
        return members.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
